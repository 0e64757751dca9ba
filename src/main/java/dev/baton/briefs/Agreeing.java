package dev.baton.briefs;

import dev.baton.briefs.Brief.Outcome;
import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.MessageId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Commits;
import dev.baton.people.Directory;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The partner in sales is asked to agree before a brief is published, and does. */
final class Agreeing {

    private final Briefs briefs;
    private final Finding finding;
    private final Workbench workbench;
    private final Directory directory;
    private final Commits commits;
    private final InstantSource clock;

    Agreeing(
            Briefs briefs,
            Finding finding,
            Workbench workbench,
            Directory directory,
            Commits commits,
            InstantSource clock) {
        this.briefs = briefs;
        this.finding = finding;
        this.workbench = workbench;
        this.directory = directory;
        this.commits = commits;
        this.clock = clock;
    }

    Reply ask(Action action) {
        return finding.forEditor(
                action,
                action.argument(),
                found -> workbench
                        .objection(action, found.value())
                        .orElseGet(() -> settle(action, found, found.value().ask(clock.instant()), "Sales is asked.")));
    }

    Reply agree(Action action) {
        return finding.forPartner(
                action,
                action.argument(),
                found -> settle(
                        action,
                        found,
                        found.value().agree(action.person(), clock.instant()),
                        "Agreed. Marketing hears of it."));
    }

    private Reply settle(Action action, Versioned<Brief> found, Outcome outcome, String receipt) {
        return switch (outcome) {
            case Outcome.Changed(var after) -> {
                var writes = new ArrayList<Write>();
                writes.add(briefs.put(found, after));
                writes.addAll(news(action, after));
                yield commits.commit(action, workbench.show(action, after, receipt), writes);
            }
            case Outcome.AlreadyDone() -> workbench.show(action, found.value(), "");
            case Outcome.NotNow(var stage) -> Outcomes.notNow(stage);
            case Outcome.Missing(var what) -> Outcomes.missing(what);
        };
    }

    private List<Write> news(Interaction by, Brief after) {
        return after.stage() == Stage.ASKED
                ? tell(by, after.content().aim().partner(), asking(by, after))
                : after.makers().stream()
                        .filter(maker -> !maker.equals(by.person()))
                        .flatMap(maker -> tell(by, maker, agreed(by, after)).stream())
                        .toList();
    }

    private Card asking(Interaction by, Brief brief) {
        var asked = Text.of("")
                .and(by.person())
                .and(" asks you to agree to the brief ")
                .and(new Text.Strong(brief.title()))
                .and(". Once you agree it can be published.");
        return card("You are asked to agree to a brief: " + brief.title(), asked, brief);
    }

    private Card agreed(Interaction by, Brief brief) {
        return card(
                "Sales agreed to a brief: " + brief.title(),
                Text.of("")
                        .and(by.person())
                        .and(" agreed to ")
                        .and(new Text.Strong(brief.title()))
                        .and("."),
                brief);
    }

    private static Card card(String summary, Text text, Brief brief) {
        return new Card(
                summary,
                List.of(
                        new Part.Paragraph(text),
                        Part.Buttons.of(Button.press(
                                        "Open", BriefActions.SHOW, brief.id().value())
                                .opening())));
    }

    private List<Write> tell(Interaction by, @Nullable PersonId person, Card card) {
        if (person == null) {
            return List.of();
        }
        var id = new MessageId("brief-news:" + by.context().id() + "@" + person);
        return directory.accountOf(by.organization(), person).stream()
                .map(account -> Outgoing.direct(account, id, card).add(by.organization()))
                .toList();
    }
}
