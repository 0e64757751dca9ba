package dev.baton.bench;

import dev.baton.chat.AccountId;
import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.Context;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Interaction;
import dev.baton.chat.InteractionId;
import dev.baton.chat.Interactions;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Submission;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Reception;
import dev.baton.people.Workspaces;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Many people of several companies, in pods of which each has one stand-up. */
final class Crowd {

    private static final int PEOPLE = 50;

    private final Interactions interactions;
    private final Reception reception;
    private final Workspaces workspaces;
    private final int companies;
    private final int pods;
    private final Map<AccountId, PersonId> persons = new ConcurrentHashMap<>();

    /** @param pods of each company */
    Crowd(ApplicationContext baton, int companies, int pods) {
        this.interactions = baton.getBean(Interactions.class);
        this.reception = baton.getBean(Reception.class);
        this.workspaces = baton.getBean(Workspaces.class);
        this.companies = companies;
        this.pods = pods;
    }

    private record Team(WorkspaceId workspace, int number) {

        List<AccountId> people() {
            return IntStream.range(0, PEOPLE)
                    .mapToObj(person -> new AccountId(workspace, "p" + number + "-" + person))
                    .toList();
        }

        ConversationId channel() {
            return new ConversationId(workspace, "channel-" + number);
        }
    }

    private Stream<Team> teams() {
        return IntStream.range(0, companies)
                .mapToObj(company -> new WorkspaceId(CrowdPlatform.NAME, "W" + company))
                .flatMap(workspace -> IntStream.range(0, pods).mapToObj(pod -> new Team(workspace, pod)));
    }

    int size() {
        return companies * pods * PEOPLE;
    }

    /** Everybody is met, and each pod is set up. */
    void gather() {
        teams().forEach(team -> {
            var people =
                    team.people().stream().map(account -> meet(account).value()).toList();
            fill(
                    team,
                    "setup",
                    Map.of(
                            "name", List.of("Pod " + team.number()),
                            "sales", people.subList(0, PEOPLE / 2),
                            "marketing", people.subList(PEOPLE / 2, PEOPLE),
                            "days",
                                    List.of(
                                            "MONDAY",
                                            "TUESDAY",
                                            "WEDNESDAY",
                                            "THURSDAY",
                                            "FRIDAY",
                                            "SATURDAY",
                                            "SUNDAY"),
                            "zone", List.of("UTC")));
        });
    }

    /** Each pod has a stand-up more, which is due at that time, in UTC. */
    void arrange(LocalTime time) {
        teams().forEach(team -> fill(
                team, "standup new", Map.of("time", List.of(time.toString()), "name", List.of("Stand-up at " + time))));
    }

    private void fill(Team team, String command, Map<String, List<String>> values) {
        var first = team.people().getFirst();
        var reply = handle(new Command(context(first, team.channel()), command));
        var answer = submit(first, form(reply), values);
        if (answer instanceof Reply.Invalid invalid) {
            throw new IllegalStateException(invalid.complaints().toString());
        }
    }

    /** Somebody is met who is in no pod. */
    void meets(AccountId account) {
        meet(account);
    }

    /** The first of a pod's people types in its channel. */
    void types(ConversationId channel, String line) {
        asks(channel, line);
    }

    /** The same with what is answered. */
    Reply asks(ConversationId channel, String line) {
        var first = teams().filter(team -> team.channel().equals(channel))
                .findFirst()
                .orElseThrow()
                .people()
                .getFirst();
        return handle(new Command(context(first, channel), line));
    }

    /** Presses a button of a card, which must be answered. */
    void presses(AccountId account, Card card, String label) {
        var button = button(card, label);
        if (!(handle(new Action(context(account, null), button.action(), button.argument()))
                        instanceof Reply.OnlyYou(var answer)
                && answer.summary().contains(label))) {
            throw new IllegalStateException("a vote was not taken");
        }
    }

    /**
     * Opens the ballot of a poll's card and sends it with an option's number, which must count; with what is answered.
     */
    Card casts(AccountId account, Card card, String option) {
        return sends(account, button(card, "Vote"), option);
    }

    /** The same with the ballot that was thanked for. */
    Card changes(AccountId account, Card answer, String option) {
        return sends(account, button(answer, "Change my vote"), option);
    }

    private Card sends(AccountId account, Button.Press button, String option) {
        var form = form(handle(new Action(context(account, null), button.action(), button.argument())));
        if (submit(account, form, Map.of("choice", List.of(option))) instanceof Reply.OnlyYou(var answer)
                && answer.summary().contains("Your vote counts")) {
            return answer;
        }
        throw new IllegalStateException("a ballot was not taken");
    }

    /** Opens the form of the message that asked, and sends it. */
    void answers(AccountId account, Card asked) {
        var button = button(asked, "Answer");
        var form = form(handle(new Action(context(account, null), button.action(), button.argument())));
        var values = new HashMap<String, List<String>>();
        form.inputs().stream()
                .filter(Input.Line.class::isInstance)
                .forEach(line -> values.put(line.id(), List.of("They asked what it costs, and when we can begin.")));
        if (!(submit(account, form, values) instanceof Reply.OnlyYou)) {
            throw new IllegalStateException("an answer was not taken");
        }
    }

    static Button.Press button(Card card, String label) {
        return card.parts().stream()
                .flatMap(part ->
                        part instanceof Part.Buttons(var buttons, var ignored) ? buttons.stream() : Stream.empty())
                .filter(Button.Press.class::isInstance)
                .map(Button.Press.class::cast)
                .filter(press -> press.label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    Reply submit(AccountId by, Form form, Map<String, List<String>> values) {
        var all = initial(form);
        all.putAll(values);
        return handle(new Submission(context(by, null), form.name(), form.argument(), all));
    }

    static Form form(Reply reply) {
        if (reply instanceof Reply.Ask(var form)) {
            return form;
        }
        throw new IllegalStateException("no form: " + reply);
    }

    private static Map<String, List<String>> initial(Form form) {
        var values = new HashMap<String, List<String>>();
        for (var input : form.inputs()) {
            if (input instanceof Input.Line line && !line.initial().isEmpty()) {
                values.put(line.id(), List.of(line.initial()));
            } else if (input instanceof Input.Choice choice && !choice.initial().isEmpty()) {
                values.put(choice.id(), new ArrayList<>(choice.initial()));
            }
        }
        return values;
    }

    Reply handle(Interaction interaction) {
        return interactions.handle(interaction);
    }

    PersonId meet(AccountId account) {
        return persons.computeIfAbsent(
                account,
                who -> reception
                        .meet(workspaces.organizationOf(who.workspace()), who)
                        .orElseThrow());
    }

    Context context(AccountId account, @Nullable ConversationId where) {
        return new Context(
                new InteractionId(UUID.randomUUID().toString()),
                workspaces.organizationOf(account.workspace()),
                meet(account),
                account,
                where,
                Context.Surface.MESSAGE,
                false);
    }
}
