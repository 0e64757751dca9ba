package dev.baton.standups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.RedisFixture;
import dev.baton.store.Stores;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlockersTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final StandupId STANDUP = StandupId.create();

    private final Stores stores = RedisFixture.stores();
    private final OrganizationId organization = Realms.organization(stores.freshRealm());
    private final Blockers blockers = new Blockers(stores.store());

    private static Instant at(LocalDate day) {
        return day.atTime(9, 30).toInstant(ZoneOffset.UTC);
    }

    private static Round round(LocalDate day) {
        return new Round(
                new RoundId(STANDUP, day),
                "Daily",
                new PodId("pod"),
                Question.JOINT,
                List.of(),
                at(day),
                at(day).plusSeconds(7_200),
                Round.Chair.NOBODY,
                null);
    }

    private void told(LocalDate day, @Nullable Instant resolved) {
        told("sam", day, resolved);
    }

    private void told(String person, LocalDate day, @Nullable Instant resolved) {
        var blocker = new Blocker(new RoundId(STANDUP, day), new PersonId(person), "Day " + day, List.of(), resolved);
        stores.store().commit(Realms.of(organization), blockers.put(Optional.empty(), blocker));
    }

    @Test
    void one_that_nobody_has_resolved_comes_back_however_many_others_were_told_since() {
        told(FIRST, null);
        for (var day = 1; day <= 60; day++) {
            told(FIRST.plusDays(day), at(FIRST.plusDays(day)).plusSeconds(60));
        }
        var today = FIRST.plusDays(60);
        assertThat(blockers.shownIn(organization, round(today)))
                .extracting(blocker -> blocker.round().day())
                .containsExactly(FIRST, today);
    }

    @Test
    void each_is_asked_about_his_own_however_many_others_are_blocked() {
        told(FIRST, null);
        for (var other = 0; other < 60; other++) {
            told("other" + other, FIRST.plusDays(1), null);
        }
        var today = new RoundId(STANDUP, FIRST.plusDays(2));
        assertThat(blockers.openBefore(organization, today, new PersonId("sam")))
                .extracting(found -> found.value().round().day())
                .containsExactly(FIRST);
        assertThat(blockers.openBefore(organization, new RoundId(STANDUP, FIRST), new PersonId("sam")))
                .isEmpty();
    }
}
