package dev.baton.standups.meetings;

import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import org.jspecify.annotations.Nullable;

/** Says who does what at a date from now on. */
final class WhoDoesWhat {

    /** @param why comes first */
    static Text of(String why, Duties before, Duties after) {
        var text = Text.of(why);
        text = changed(text, before.facilitator(), after.facilitator(), " facilitates.");
        text = changed(text, before.noteTaker(), after.noteTaker(), " takes notes.");
        text = changed(text, before.guest(), after.guest(), " is the guest.");
        var guest = before.guest();
        return guest == null || after.isBusy(guest)
                ? text
                : text.and(" ").and(guest).and(" need not come as a guest.");
    }

    private static Text changed(Text text, @Nullable PersonId before, @Nullable PersonId after, String what) {
        return after == null || after.equals(before)
                ? text
                : text.and(" ").and(after).and(what);
    }

    private WhoDoesWhat() {}
}
