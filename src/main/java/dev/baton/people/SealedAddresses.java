package dev.baton.people;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import java.net.URI;
import java.util.Optional;

/** Addresses at which one person may do one thing. All that such an address stands for is sealed in it. */
final class SealedAddresses {

    private final SealedWords sealed;
    private final String path;
    private final String ending;
    private final PublicAddress address;
    private final Optional<LocalAddress> local;

    /** @param ending what stands behind the token */
    SealedAddresses(
            SealedWords sealed, String path, String ending, PublicAddress address, Optional<LocalAddress> local) {
        this.sealed = sealed;
        this.path = path;
        this.ending = ending;
        this.address = address;
        this.local = local;
    }

    /**
     * What an address stands for.
     *
     * @param kind of the thing; no blanks
     * @param id which one; no blanks
     */
    record Sealed(String kind, String id, PersonId person) {}

    /** Empty if Baton doesn't know where it is reached. */
    Optional<URI> of(OrganizationId organization, Sealed subject) {
        var token = sealed.seal(
                organization, subject.kind(), subject.id(), subject.person().value());
        return address.base()
                .or(() -> local.flatMap(LocalAddress::base))
                .map(base -> URI.create(base + path + organization + "/" + token + ending));
    }

    /** Empty if its time is over, or if it never was one. */
    Optional<Sealed> behind(OrganizationId organization, String token) {
        return sealed.open(organization, token)
                .map(words -> new Sealed(words.get(0), words.get(1), new PersonId(words.get(2))));
    }

    /**
     * An answer with the way there, or with what is missing for one.
     *
     * @param deed what the address is for, as in {@code files can't be fetched}
     */
    static Reply offer(Optional<URI> address, Text words, String label, String deed) {
        return address.<Reply>map(
                        at -> new Reply.OnlyYou(Card.of(words).and(Part.Buttons.of(new Button.Visit(label, at)))))
                .orElseGet(() -> Reply.onlyYou("Baton doesn't know where it is reached from outside, so files can't be "
                        + deed + ". Please ask whoever runs Baton to set BATON_PUBLIC_URL."));
    }
}
