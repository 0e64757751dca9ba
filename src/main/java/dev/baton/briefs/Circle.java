package dev.baton.briefs;

import dev.baton.chat.PersonId;
import java.util.ArrayList;
import java.util.List;

/** For whom a brief is in the calendar. */
record Circle(String key) {

    /** All members of the organization. */
    static final Circle ALL = new Circle("all");

    /** The leads of its pods. */
    static final Circle LEADS = new Circle("leads");

    /** Nobody who looks; calendars that had it call it off. */
    static final Circle CALLED_OFF = new Circle("off");

    /** One of those who make it. */
    static Circle maker(PersonId person) {
        return new Circle("maker." + person.value());
    }

    static List<Circle> of(Brief brief) {
        return switch (brief.stage()) {
            case PUBLISHED, OVER -> List.of(ALL);
            case WITHDRAWN -> List.of(CALLED_OFF);
            case DRAFT, ASKED, AGREED -> makers(brief);
            case SCHEDULED -> {
                var circles = new ArrayList<>(makers(brief));
                circles.add(LEADS);
                yield circles;
            }
        };
    }

    private static List<Circle> makers(Brief brief) {
        return brief.makers().stream().map(Circle::maker).toList();
    }
}
