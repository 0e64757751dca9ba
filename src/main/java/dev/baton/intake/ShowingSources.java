package dev.baton.intake;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Limits;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.people.Directory;
import dev.baton.people.PodId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** {@code /baton admin source}: the machines that may hand leads and feedback in. */
final class ShowingSources implements CommandHandler {

    private static final int SHOWN = 12;
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,2}");

    private final Sources sources;
    private final Troubles troubles;
    private final Directory directory;

    ShowingSources(Sources sources, Troubles troubles, Directory directory) {
        this.sources = sources;
        this.troubles = troubles;
        this.directory = directory;
    }

    @Override
    public Verb verb() {
        return Verb.administer("admin source", "[PAGE]", "lets other systems hand leads and feedback in");
    }

    @Override
    public Reply handle(Command command) {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading("Sources of leads and feedback"));
        var page = page(command);
        var found = sources.latest(command.organization(), page * SHOWN + 1);
        var here = found.stream().skip((page - 1L) * SHOWN).limit(SHOWN).toList();
        if (found.isEmpty()) {
            parts.add(new Part.Paragraph(
                    Text.of("No other system hands leads or feedback in yet. A source gives one a key for doing so.")));
        }
        var unread = troubles.of(
                command.organization(), here.stream().map(Source::id).toList());
        here.forEach(source -> {
            var trouble = unread.getOrDefault(source.id(), Trouble.NONE);
            parts.add(new Part.Paragraph(line(command.organization(), source).and(words(trouble))));
            parts.add(new Part.Buttons(buttons(source, trouble), Set.of()));
        });
        var add = Button.primary("Add a source", SourceActions.NEW, "").opening();
        var below = new ArrayList<Button>(List.of(add, Button.run("Mappings", "admin mapping")));
        if (found.size() > page * SHOWN) {
            below.add(Button.run("Older sources", "admin source " + (page + 1)));
        }
        parts.add(new Part.Buttons(below, Set.of()));
        parts.add(
                new Part.Note(Text.of("How to hand leads and feedback in is described at /api/docs of this server.")));
        return new Reply.OnlyYou(new Card("Sources of leads and feedback", parts));
    }

    private static int page(Command command) {
        return command.arguments().stream()
                .findFirst()
                .filter(typed -> PAGE.matcher(typed).matches())
                .map(Integer::parseInt)
                .orElse(1);
    }

    private Text line(OrganizationId organization, Source source) {
        var pod = directory.pod(organization, new PodId(source.pod()));
        var format = source.kind() == Kind.BATON ? "" : ", " + source.kind().label() + ",";
        return Text.of("")
                .and(new Text.Strong(source.name()))
                .and(format + " for " + pod.map(each -> each.name()).orElse("a pod that is gone") + ", made by ")
                .and(source.madeBy())
                .and(" ")
                .and(source.madeAt());
    }

    /** Nothing if all could be read. */
    private static Text words(Trouble trouble) {
        if (trouble.count() == 0 || trouble.since() == null) {
            return Text.of("");
        }
        var payloads = trouble.count() == 1 ? "1 payload" : trouble.count() + " payloads";
        return Text.of("\n" + payloads + " couldn't be read since ")
                .and(trouble.since())
                .and(". The last reason: " + trouble.reason());
    }

    private static List<Button> buttons(Source source, Trouble trouble) {
        var buttons = new ArrayList<Button>();
        buttons.add(Button.danger("Revoke", SourceActions.ASK_TO_REVOKE, source.id())
                .opening());
        if (!source.kind().settings().isEmpty()) {
            buttons.add(SourceCards.settings(source));
        }
        if (trouble.count() > 0) {
            var settle = Excerpt.of("Count anew for " + source.name(), Limits.LABEL);
            buttons.add(Button.press(settle, SourceActions.SETTLE, source.id()));
        }
        return buttons;
    }
}
