package dev.baton.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.baton.chat.OrganizationId;
import dev.baton.people.Audit;
import dev.baton.store.Committed;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import dev.baton.store.Versioned;
import dev.baton.store.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens each day to contacts that have been kept long enough. */
class ForgettingContactsTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Store store = mock(Store.class);
    private final Retentions retentions = mock(Retentions.class);
    private final Audit audit = mock(Audit.class);
    private final List<ContactRecord> old = new ArrayList<>();
    private final List<List<Write>> committed = new ArrayList<>();
    private final ForgettingContacts forgetting =
            new ForgettingContacts(retentions, List.of(new Kept()), audit, store, InstantSource.fixed(NOW));

    /** What is too old, however often one asks. */
    private final class Kept implements ContactRecords {

        @Override
        public List<ContactRecord> of(OrganizationId organization, String email) {
            return List.of();
        }

        @Override
        public List<ContactRecord> doneBefore(OrganizationId organization, Instant moment) {
            return List.copyOf(old);
        }
    }

    @BeforeEach
    void keepsForSixMonths() {
        when(retentions.find(any())).thenReturn(Optional.of(new Versioned<>("contacts", 1, new Retention(6))));
        when(store.commit(any(), any(), any())).thenAnswer(call -> {
            committed.add(call.getArgument(2));
            return new Committed.Done();
        });
    }

    private static ContactRecord broken() {
        return new ContactRecord("broken", false, Set.of(), Set.of(), Set.of(), () -> {
            throw new IllegalStateException("can't be read");
        });
    }

    @Test
    void one_that_cannot_be_erased_keeps_none_of_the_others_and_not_the_next_day() {
        var erasing = List.of(Retentions.rest());
        old.add(broken());
        old.add(new ContactRecord("fine", false, Set.of(), Set.of(), Set.of(), () -> erasing));
        old.add(broken());

        forgetting.fire(new Realm("acme"), "");

        assertThat(committed).hasSize(2).first().isEqualTo(erasing);
        assertThat(committed.getLast()).hasSize(1).hasToString("[T]");
    }
}
