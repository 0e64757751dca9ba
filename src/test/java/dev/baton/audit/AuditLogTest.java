package dev.baton.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.baton.audit.Noted.Author;
import dev.baton.chat.AccountId;
import dev.baton.chat.Command;
import dev.baton.chat.Context;
import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Audit;
import dev.baton.people.Realms;
import dev.baton.store.Operation;
import dev.baton.store.RedisFixture;
import dev.baton.store.StaleWrite;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is kept of notes, and for how long. */
class AuditLogTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BEN = new PersonId("ben");

    private final Store store = RedisFixture.stores().store();
    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());
    private Instant now = MONDAY;
    private final InstantSource clock = () -> now;
    private final AuditLog log = new AuditLog(store, clock);

    private Command by(PersonId person, String interaction) {
        var account = new AccountId(new WorkspaceId("slack", "T0ACME"), person.value());
        return new Command(
                new Context(
                        new InteractionId(interaction),
                        organization,
                        person,
                        account,
                        null,
                        Context.Surface.MESSAGE,
                        true),
                "setup");
    }

    private void commit(List<Write> writes) {
        store.commit(Realms.of(organization), Operation.anonymous(), writes);
    }

    private List<Noted> found(Wanted wanted) {
        return log.latest(organization, wanted, 10);
    }

    @Test
    void what_somebody_did_is_found_by_the_thing_its_kind_and_the_person() {
        commit(log.note(by(ANN, "i1"), "pod", "p1", "was set up"));
        now = MONDAY.plusSeconds(60);
        commit(log.note(by(BEN, "i2"), Audit.PERSON, "ann", "was made an administrator"));
        var first = new Noted(MONDAY, new Author.Somebody(ANN), "pod", "p1", "was set up");
        assertThat(found(new Wanted.All())).hasSize(2).endsWith(first);
        assertThat(found(new Wanted.Kind("pod"))).containsExactly(first);
        assertThat(found(new Wanted.One("pod", "p1"))).containsExactly(first);
        assertThat(found(new Wanted.One(Audit.PERSON, "ann"))).hasSize(2);
        assertThat(found(new Wanted.One(Audit.PERSON, "ben"))).hasSize(1);
    }

    @Test
    void several_notes_of_one_deed_are_kept_and_one_is_kept_once() {
        var deed = by(ANN, "i1");
        var both = new ArrayList<>(log.note(deed, "pod", "p1", "got another name"));
        both.addAll(log.note(deed, "pod", "p1", "got one channel more"));
        commit(both);
        assertThat(found(new Wanted.One("pod", "p1"))).hasSize(2);
        assertThatThrownBy(() -> commit(log.note(deed, "pod", "p1", "got another name")))
                .isInstanceOf(StaleWrite.class);
    }

    @Test
    void what_baton_did_by_itself_is_nobody_s() {
        commit(log.note(new Audit.Task("linking workspaces", "run 1"), "workspace", "slack:T1", "joined"));
        assertThat(found(new Wanted.All()))
                .extracting(Noted::by)
                .containsExactly(new Author.Itself("linking workspaces"));
    }

    @Test
    void nothing_but_ids_and_fixed_words_is_stored() {
        commit(log.note(by(ANN, "i1"), "pod", "p1", "was set up"));
        assertThat(RedisFixture.dump().toString())
                .contains(
                        "{\"at\":\"2026-03-02T09:00:00Z\",\"by\":{\"type\":\"Somebody\",\"person\":{\"value\":\"ann\"}},"
                                + "\"thing\":\"pod\",\"id\":\"p1\",\"what\":\"was set up\"}");
    }

    @Test
    void after_400_days_it_is_forgotten_some_at_a_time_and_not_earlier() {
        var many = ForgettingNotes.MOST + 20;
        for (var number = 0; number < many; number++) {
            commit(log.note(by(ANN, "i" + number), "pod", "p1", "was set up"));
        }
        now = MONDAY.plus(Duration.ofDays(1));
        commit(log.note(by(BEN, "later"), "pod", "p1", "got another name"));
        var forgetting = new ForgettingNotes(log, store, clock);
        now = MONDAY.plus(AuditLog.KEPT);
        forgetting.fire(Realms.of(organization), "2026-03-02");
        assertThat(count()).isEqualTo(many + 1);
        now = MONDAY.plus(AuditLog.KEPT).plusSeconds(1);
        forgetting.fire(Realms.of(organization), "2026-03-02");
        assertThat(count()).isEqualTo(21);
        forgetting.fire(Realms.of(organization), "2026-03-02");
        assertThat(found(new Wanted.All())).extracting(Noted::what).containsExactly("got another name");
    }

    private int count() {
        var all = new ArrayList<Noted>();
        log.each(organization, all::add);
        return all.size();
    }
}
