package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.baton.chat.AccountId;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Event;
import dev.baton.chat.Interactions;
import dev.baton.chat.MessageRef;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Profile;
import dev.baton.chat.Reply;
import dev.baton.chat.Role;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.people.Reception;
import dev.baton.people.Workspaces;
import dev.baton.store.Json;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import tools.jackson.databind.node.ObjectNode;

/** What people write in a team's channels among themselves, of which Baton hears what is below its own messages. */
class RemarksTest {

    private static final OrganizationId ORGANIZATION = new OrganizationId("o1");
    private static final WorkspaceId TENANT = new WorkspaceId("teams", "7a000000-0000-4000-8000-00000000000a");
    private static final ConversationId CHANNEL = new ConversationId(TENANT, "19:leads@thread.tacv2");
    private static final MessageRef ROOT = new MessageRef(CHANNEL, "1790000000000");
    private static final MessageRef MESSAGE = new MessageRef(CHANNEL, "1790000060000");
    private static final PersonId ANN = new PersonId("ann");
    private static final AccountId ACCOUNT = new AccountId(TENANT, "0a000000-0000-4000-8000-0000000000aa");
    private static final Profile PROFILE = new Profile("Ann Arbor", null, ZoneOffset.UTC, Role.MEMBER);

    private final Interactions interactions = mock();
    private final Reception reception = mock();
    private final Workspaces workspaces = mock();
    private final TeamsRoster roster = mock();
    private final Remarks remarks = new Remarks(
            new Callers(workspaces, mock(Directory.class), reception, roster),
            interactions,
            InstantSource.fixed(Instant.parse("2026-11-24T09:00:00Z")));

    @BeforeEach
    void somebody_listens() {
        when(workspaces.organizationOf(TENANT)).thenReturn(ORGANIZATION);
        when(roster.profile(ACCOUNT, CHANNEL)).thenReturn(Optional.of(PROFILE));
        when(reception.meet(ORGANIZATION, ACCOUNT, PROFILE)).thenReturn(ANN);
        when(interactions.isHeardBelow(ORGANIZATION, ROOT)).thenReturn(true);
        when(interactions.handle(any())).thenReturn(Reply.nothing());
    }

    private static ObjectNode reply(String type) {
        var activity = Json.mapper().createObjectNode();
        activity.put("type", type).put("id", MESSAGE.id()).put("timestamp", "2026-11-24T08:30:00.5Z");
        activity.put("text", "We need it <at>Ben</at> &amp; soon").put("channelId", "msteams");
        activity.putObject("from")
                .put("id", "29:ann")
                .put("name", "Ann")
                .put("aadObjectId", "0a000000-0000-4000-8000-0000000000aa");
        activity.putObject("conversation")
                .put("conversationType", "channel")
                .put("id", CHANNEL.id() + ";messageid=" + ROOT.id());
        activity.putObject("channelData").putObject("tenant").put("id", TENANT.id());
        activity.putObject("recipient").put("id", "28:baton");
        var mention = activity.putArray("entities").addObject().put("type", "mention");
        mention.put("text", "<at>Ben</at>")
                .putObject("mentioned")
                .put("id", "29:ben")
                .put("name", "Ben");
        return activity;
    }

    private Incoming.Answer hears(ObjectNode json) {
        var activity = new Activity(json);
        assertThat(Remarks.isOne(activity)).isTrue();
        return remarks.heard(Origin.of(activity).orElseThrow(), activity);
    }

    private <T extends Event> T heard(Class<T> type) {
        var events = ArgumentCaptor.forClass(type);
        verify(interactions).handle(events.capture());
        return events.getValue();
    }

    @Test
    void a_reply_is_by_a_person_and_reads_as_it_was_written() {
        assertThat(hears(reply("message")).status()).isEqualTo(200);
        var said = heard(Event.Said.class);
        assertThat(said.person()).isEqualTo(ANN);
        assertThat(said.remark().root()).isEqualTo(ROOT);
        assertThat(said.remark().message()).isEqualTo(MESSAGE);
        assertThat(said.remark().text().plain()).isEqualTo("We need it Ben & soon");
        assertThat(said.remark().said()).isEqualTo(Instant.ofEpochMilli(1_790_000_060_000L));
        assertThat(said.remark().changed()).isNull();
    }

    @Test
    void a_change_tells_when_it_was_made() {
        hears(reply("messageUpdate"));
        assertThat(heard(Event.Said.class).remark().changed()).isEqualTo(Instant.parse("2026-11-24T08:30:00.5Z"));
    }

    @Test
    void a_command_that_was_changed_is_no_remark() {
        var command = reply("messageUpdate");
        ((ObjectNode) command.at("/entities/0/mentioned")).put("id", "28:baton");
        hears(command);
        verify(interactions, never()).handle(any());
    }

    @Test
    void a_deletion_is_told_whoever_made_it() {
        hears(reply("messageDelete"));
        var withdrawn = heard(Event.Withdrawn.class);
        assertThat(withdrawn.root()).isEqualTo(ROOT);
        assertThat(withdrawn.message()).isEqualTo(MESSAGE);
    }

    @Test
    void files_are_told_of_and_the_message_itself_is_none() {
        var reply = reply("message");
        var attachments = reply.putArray("attachments");
        attachments.addObject().put("contentType", "text/html");
        attachments.addObject().put("contentType", "application/vnd.microsoft.teams.file.download.info");
        hears(reply);
        assertThat(heard(Event.Said.class).remark().hasFiles()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "messageUpdate", "messageDelete"})
    void below_what_nobody_listens_to_nobody_is_looked_at(String type) {
        when(interactions.isHeardBelow(ORGANIZATION, ROOT)).thenReturn(false);
        assertThat(hears(reply(type)).status()).isEqualTo(200);
        verify(interactions, never()).handle(any());
        verifyNoInteractions(reception);
    }

    @Test
    void what_a_bot_wrote_does_not_come_back() {
        var echo = reply("message");
        echo.putObject("from").put("id", "28:baton").put("aadObjectId", "0a000000-0000-4000-8000-0000000000aa");
        assertThat(hears(echo).status()).isEqualTo(200);
        verifyNoInteractions(interactions);
    }

    @Test
    void a_message_that_begins_a_thread_is_no_reply() {
        var first = reply("message");
        first.putObject("conversation").put("conversationType", "channel").put("id", CHANNEL.id());
        hears(first);
        verifyNoInteractions(interactions);
    }

    @Test
    void while_teams_can_not_tell_whose_it_is_it_is_to_be_sent_again() {
        when(roster.profile(ACCOUNT, CHANNEL)).thenReturn(Optional.empty());
        assertThat(hears(reply("message")).status()).isEqualTo(503);
    }

    @Test
    void what_is_said_by_nobody_s_account_ends_here() {
        var said = reply("message");
        said.putObject("from").put("id", "29:webhook");
        assertThat(hears(said).status()).isEqualTo(200);
        verify(interactions, never()).handle(any());
    }

    @Test
    void what_could_not_be_taken_is_to_be_sent_again() {
        when(interactions.handle(any())).thenReturn(Reply.onlyYou("Later"));
        assertThat(hears(reply("message")).status()).isEqualTo(503);
    }
}
