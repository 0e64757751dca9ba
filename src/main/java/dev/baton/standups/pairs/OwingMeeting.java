package dev.baton.standups.pairs;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Text;
import dev.baton.standups.AlsoOwed;
import java.time.InstantSource;
import java.util.List;

/** Whom somebody is to meet, until he has said what came of it. */
final class OwingMeeting implements AlsoOwed {

    /** Nobody is in more pods. */
    private static final int LATEST = 5;

    private final Pairs pairs;
    private final InstantSource clock;

    OwingMeeting(Pairs pairs, InstantSource clock) {
        this.pairs = pairs;
        this.clock = clock;
    }

    @Override
    public List<Part> owedBy(OrganizationId organization, PersonId person) {
        return pairs.of(organization, person, LATEST).stream()
                .filter(pair -> clock.instant().isBefore(pair.until()))
                .filter(pair -> !pair.isOff() && pair.wordOf(person).isEmpty())
                .filter(pair -> pairs.isCurrent(organization, pair))
                .flatMap(pair -> List.of(
                        new Part.Paragraph(Text.of("You and ")
                                .and(pair.couple().otherThan(person))
                                .and(": " + pair.kind().words() + " before ")
                                .and(pair.until())
                                .and(".")),
                        PairCards.buttons(pair))
                        .stream())
                .toList();
    }
}
