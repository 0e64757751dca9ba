package dev.baton.pods;

import dev.baton.chat.Input;
import dev.baton.chat.Limits;
import dev.baton.chat.Text;
import java.util.ArrayList;
import java.util.List;

/** Long texts above what a form asks: as many notices as they need, so that nothing of them is cut. */
public final class Notices {

    /**
     * As few notices as hold all lines.
     *
     * @param lines each shorter than a text of a card; a line stays whole
     */
    public static List<Input> of(String id, List<String> lines) {
        var notices = new ArrayList<Input>();
        var text = new StringBuilder();
        for (var line : lines) {
            if (!text.isEmpty() && text.length() + line.length() >= Limits.TEXT) {
                notices.add(notice(id, notices.size(), text));
                text.setLength(0);
            }
            text.append(text.isEmpty() ? "" : "\n").append(line);
        }
        if (!text.isEmpty()) {
            notices.add(notice(id, notices.size(), text));
        }
        return notices;
    }

    private static Input notice(String id, int number, CharSequence text) {
        return new Input.Notice(number == 0 ? id : id + "-" + (number + 1), Text.of(text.toString()));
    }

    private Notices() {}
}
