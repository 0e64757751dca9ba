package dev.baton.leads;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A contact who is erased.
 *
 * @param records of other systems that told of the contact
 */
record Whom(String email, Set<String> records) {

    Whom {
        records = Set.copyOf(records);
    }

    /** Whoever has the e-mail address, as the lead knows of him. */
    static Whom in(Lead lead, String email) {
        var merged = lead.ties().all().map(Absorbed::offer);
        var offers = Stream.concat(Stream.of(lead.offer()), merged)
                .filter(offer -> offer.particulars().email().equals(email))
                .map(Offer::record);
        var joined = lead.ties()
                .allJoined()
                .filter(each -> each.email().equals(email))
                .map(Joined::record);
        return new Whom(
                email,
                Stream.concat(offers, joined)
                        .filter(record -> !record.isEmpty())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isIn(Offer offer) {
        return is(offer.particulars().email(), offer.record());
    }

    boolean isIn(Joined joined) {
        return is(joined.email(), joined.record());
    }

    /** What has no address is about the contact if its record is. */
    private boolean is(String other, String record) {
        return other.isEmpty() ? records.contains(record) : other.equals(email);
    }
}
