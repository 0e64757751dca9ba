package dev.baton.briefs;

import dev.baton.chat.Action;
import dev.baton.chat.Excerpt;
import dev.baton.chat.Reply;

/** {@code Duplicate}: a new draft that says the same, but for days, code and embargo. */
final class Duplicating {

    private final Finding finding;
    private final Drafting drafting;
    private final Rights rights;

    Duplicating(Finding finding, Drafting drafting, Rights rights) {
        this.finding = finding;
        this.drafting = drafting;
        this.rights = rights;
    }

    Reply press(Action action) {
        return finding.of(action, action.argument(), found -> {
            var brief = found.value();
            var content = rights.mayEdit(action, brief) ? brief.content() : brief.current();
            var title = Excerpt.of("Copy of " + content.aim().title(), BriefForm.SHORT);
            var aim = content.aim().named(title);
            var own = Rights.isOn(rights.podsOf(action.organization(), aim), true, action.person());
            return drafting.draft(
                    action,
                    content.with(own ? aim.ownedBy(action.person()) : aim)
                            .with(content.dates().another()),
                    "A new draft, without dates, code and embargo. Please give it a name of its own.");
        });
    }
}
