package dev.baton.briefs;

import dev.baton.chat.Form;
import dev.baton.chat.Input;
import dev.baton.chat.Input.Caption;
import dev.baton.chat.Input.Option;
import dev.baton.chat.Interaction;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.store.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is looked at and shown before changes are published, and what the partner in sales hears after. */
final class ChangesDesk {

    static final String AGAIN = "again";

    private final Changes changes;
    private final Clearance clearance;
    private final Telling telling;

    ChangesDesk(Changes changes, Clearance clearance, Telling telling) {
        this.changes = changes;
        this.clearance = clearance;
        this.telling = telling;
    }

    /** What to say if they can't be published; empty if they can. */
    Optional<Reply> check(Interaction by, Brief brief) {
        return clearance.checkChanges(by, brief);
    }

    /** Shows what differs and what collides, and asks whether everybody has to acknowledge it again. */
    Form form(Interaction by, Brief brief, Edition edition, String news) {
        var inputs = new ArrayList<Input>();
        inputs.add(new Input.Notice(
                "news",
                Text.of((news.isEmpty() ? "" : news + "\n") + "This is what sales will see that is different:")));
        for (var change : changes.between(by.organization(), edition.content(), brief.content())) {
            inputs.add(new Input.Notice("change-" + inputs.size(), change.text()));
        }
        inputs.addAll(clearance.warnings(by, brief));
        inputs.add(new Input.Choice(
                AGAIN,
                Caption.required("Must everybody acknowledge it again?")
                        .hint("If not, a note in the thread of each card says what is different"),
                false,
                List.of(
                        new Option("yes", "Yes, it matters to everybody"),
                        new Option("no", "No, a note in the thread is enough")),
                List.of()));
        return new Form(
                BriefActions.PUBLISH_CHANGES,
                brief.id() + " " + brief.revision(),
                "Publish changes",
                "Publish",
                inputs);
    }

    /** The partner has agreed to the first version only, so he hears of each later one. */
    List<Write> told(Interaction by, Brief after, Edition edition) {
        var title = edition.content().aim().title();
        var partner = edition.content().aim().partner();
        return telling.tell(
                by,
                "changes",
                partner == null ? List.of() : List.of(partner),
                Telling.card(
                        "The brief " + title + " is published with changes",
                        Text.of(by.person())
                                .and(" has published version " + edition.number() + " of the brief ")
                                .and(new Text.Strong(title))
                                .and(
                                        ", in which you are the partner in sales. If something in it isn't right for sales, "
                                                + "please tell its owner."),
                        BriefButtons.changes(after.id(), edition.number())));
    }
}
