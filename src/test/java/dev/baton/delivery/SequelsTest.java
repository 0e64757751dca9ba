package dev.baton.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.AccountId;
import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.MessageId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import dev.baton.store.Claim;
import dev.baton.store.Letter;
import dev.baton.store.Realm;
import dev.baton.store.Verdict;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SequelsTest {

    private static final OrganizationId ACME = new OrganizationId("acme");
    private static final WorkspaceId WORKSPACE = new WorkspaceId("fake", "T1");
    private static final Headline HEADLINE = new Headline("lead", "42", new ConversationId(WORKSPACE, "C1"));
    private static final AccountId OWNER = new AccountId(WORKSPACE, "U1");
    private static final Verdict SENT = new Verdict.Sent("reference", Duration.ZERO);
    private static final Verdict DEAD = new Verdict.Dead("the channel is gone", Duration.ZERO);

    private boolean canBeDrawn = true;
    private final Sequels sequels = new Sequels(
            new Cards(Map.of("lead", new HeadlineSource() {
                @Override
                public String kind() {
                    return "lead";
                }

                @Override
                public Optional<Card> card(OrganizationId organization, String reference) {
                    if (canBeDrawn) {
                        return Optional.of(Card.of(Text.of("Lead Globex")));
                    }
                    throw new IllegalStateException("planned");
                }
            })),
            InstantSource.fixed(Instant.EPOCH));

    private static Claim aHeadline(boolean resumed, boolean owned) {
        var body = new Envelope(
                new Addressee.Channel(HEADLINE.conversation()), new Envelope.Drawn("lead", "42"), owned ? OWNER : null);
        var letter = new Letter(
                new Realm("acme"),
                HEADLINE.conversation().toString(),
                HEADLINE.id().value(),
                Letter.Kind.HEADLINE,
                "",
                body.json());
        return new Claim(letter, 1, resumed, new Claim.Root("", null), 1, 0, 0, Instant.EPOCH);
    }

    private static Write refresh() {
        return Outgoing.refresh(HEADLINE).add(ACME);
    }

    private static Write notice(String name) {
        var text = Text.of("“" + name + "” could not be posted in its channel: the channel is gone."
                        + " An administrator can send it again with ")
                .and(new Text.Code("/baton admin delivery"))
                .and(".");
        var id = new MessageId("undelivered:" + HEADLINE.id());
        return Outgoing.direct(OWNER, id, Card.of(text)).add(ACME);
    }

    @Test
    void a_headline_that_was_found_is_brought_up_to_date() {
        assertThat(sequels.of(aHeadline(true, true), SENT))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(refresh());
        assertThat(sequels.of(aHeadline(false, true), SENT)).isEmpty();
    }

    @Test
    void the_owner_is_told_what_could_not_be_posted_and_why() {
        assertThat(sequels.of(aHeadline(false, true), DEAD))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(notice("Lead Globex"));
        assertThat(sequels.of(aHeadline(false, false), DEAD)).isEmpty();
    }

    @Test
    void the_owner_is_told_even_if_it_can_not_be_drawn() {
        canBeDrawn = false;
        assertThat(sequels.of(aHeadline(false, true), DEAD))
                .usingRecursiveFieldByFieldElementComparator()
                .containsExactly(notice("a lead's card"));
    }
}
