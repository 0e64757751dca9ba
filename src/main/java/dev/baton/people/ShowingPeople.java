package dev.baton.people;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Part.Fact;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** {@code /baton people}: who is on which side. */
final class ShowingPeople implements CommandHandler {

    private static final int SHOWN = 5;

    private final Directory directory;
    private final InstantSource clock;

    ShowingPeople(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Verb verb() {
        return Verb.look("people", "", "shows who is in sales, who in marketing, and who is away");
    }

    @Override
    public Reply handle(Command command) {
        var here = Optional.ofNullable(command.context().conversation())
                .flatMap(channel -> directory.podIn(command.organization(), channel));
        var pods = here.map(List::of).orElseGet(() -> directory.pods(command.organization()));
        if (pods.isEmpty()) {
            return Reply.onlyYou(Text.of("No channel is set up yet. Any member can do it, though no guest, with ")
                    .and(new Text.Code("/baton setup"))
                    .and(" in the channel that sales and marketing share."));
        }
        var parts = new ArrayList<Part>();
        var shown = pods.stream().limit(SHOWN).toList();
        var away = away(command.organization(), shown);
        shown.forEach(pod -> parts.addAll(about(pod, away)));
        here.ifPresent(pod -> parts.add(JoiningSide.buttons(pod.id())));
        parts.add(Part.Buttons.of(Button.run("Who does what", "roles")));
        return new Reply.OnlyYou(new Card("Who is who", parts));
    }

    /** Who of all of them is away today. */
    private List<Person> away(OrganizationId organization, List<Pod> pods) {
        var everybody = pods.stream().flatMap(pod -> pod.people().stream()).toList();
        return directory.persons(organization, everybody).values().stream()
                .filter(this::isAway)
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private boolean isAway(Person person) {
        return person.isAway(clock.instant().atZone(person.zone()).toLocalDate());
    }

    private static List<Part> about(Pod pod, List<Person> away) {
        var people = pod.people();
        var names = away.stream()
                .filter(person -> people.contains(person.id()))
                .map(Person::name)
                .collect(Collectors.joining(", "));
        var facts = new ArrayList<>(People.sides(pod));
        facts.add(new Fact("Away today", Text.of(names.isEmpty() ? "nobody" : names)));
        if (pod.channels().size() > 1) {
            facts.add(Fact.of("Channels", People.platforms(pod)));
        }
        return List.of(new Part.Heading(pod.name()), new Part.Facts(facts));
    }
}
