package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Interaction;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.people.Commits;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code I have read it}, and taking that back. */
final class Acknowledging {

    private static final Reply NOT_YOURS =
            Reply.onlyYou("This brief is for other people, so nobody waits for you. You can read it all the same.");

    private final Finding finding;
    private final ReaderList readers;
    private final Postings postings;
    private final Rights rights;
    private final Commits commits;
    private final InstantSource clock;

    Acknowledging(
            Finding finding,
            ReaderList readers,
            Postings postings,
            Rights rights,
            Commits commits,
            InstantSource clock) {
        this.finding = finding;
        this.readers = readers;
        this.postings = postings;
        this.rights = rights;
        this.commits = commits;
        this.clock = clock;
    }

    Reply press(Action action) {
        var space = action.argument().indexOf(' ');
        if (space < 0 || !action.argument().substring(space + 1).matches("\\d{1,9}")) {
            return Finding.GONE;
        }
        var number = Integer.parseInt(action.argument().substring(space + 1));
        return finding.of(action, action.argument().substring(0, space), found -> press(action, found.value(), number));
    }

    /** @param number the edition that the person has seen */
    private Reply press(Action action, Brief brief, int number) {
        var edition = brief.edition();
        if (edition == null || brief.stage() != Stage.PUBLISHED || number > edition.number()) {
            return Outcomes.notNow(brief.stage());
        }
        if (rights.podsOf(action.organization(), edition.content()).stream()
                .noneMatch(pod -> edition.content().aim().readers().in(pod).contains(action.person()))) {
            return NOT_YOURS;
        }
        var before = readers.find(action.organization(), brief.id(), action.person());
        return before.map(Versioned::value)
                .orElseGet(() -> Reader.of(brief.id(), action.person()))
                .acknowledging(number, clock.instant())
                .map(after -> commits.commit(action, thanks(brief, after.owes(edition)), writes(action, before, after)))
                .orElseGet(() -> Reply.onlyYou("You have acknowledged it already. Thank you."));
    }

    private static Reply thanks(Brief brief, boolean owesMore) {
        var text = owesMore
                ? "Thank you. It has changed since, so please read it once more."
                : "Thank you, you have read “" + brief.current().aim().title() + "”.";
        return new Reply.OnlyYou(Card.of(Text.of(text))
                .and(Part.Buttons.of(
                        Button.press("Undo", BriefActions.UNDO, brief.id().value()))));
    }

    Reply undo(Action action) {
        return finding.of(action, action.argument(), found -> {
            var brief = found.value();
            var before = readers.find(action.organization(), brief.id(), action.person());
            return before.flatMap(reader -> reader.value().takingBack(clock.instant()))
                    .map(after -> commits.commit(action, Reply.onlyYou("Taken back."), writes(action, before, after)))
                    .orElseGet(() -> Reply.onlyYou("That can be taken back for five minutes only."));
        });
    }

    private List<Write> writes(Interaction by, Optional<Versioned<Reader>> before, Reader after) {
        var writes = new ArrayList<Write>();
        writes.add(readers.put(before, after));
        writes.addAll(postings.refreshes(by.organization(), after));
        return writes;
    }
}
