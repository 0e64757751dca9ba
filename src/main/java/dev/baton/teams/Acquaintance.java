package dev.baton.teams;

import dev.baton.chat.ConversationId;
import dev.baton.chat.WorkspaceId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom Baton has met.
 *
 * @param teamsId {@code 29:…}, by which Teams knows the person toward Baton
 * @param personal the conversation with Baton alone, once there is one
 * @param seenIn another conversation in which the person was, where Teams tells who that is
 * @param zone as Teams named it
 * @param locale as Teams named it
 */
record Acquaintance(
        @Nullable String teamsId,
        @Nullable String personal,
        @Nullable String seenIn,
        @Nullable String zone,
        @Nullable String locale) {

    static final Acquaintance NONE = new Acquaintance(null, null, null, null, null);

    /** Where Teams tells who that is. */
    Stream<ConversationId> conversations(WorkspaceId workspace) {
        return Stream.of(Optional.ofNullable(seenIn), Optional.ofNullable(personal))
                .flatMap(Optional::stream)
                .map(id -> new ConversationId(workspace, id));
    }

    Acquaintance withPersonal(@Nullable String conversation) {
        return new Acquaintance(teamsId, conversation, seenIn, zone, locale);
    }

    Acquaintance withTeamsId(String id) {
        return new Acquaintance(id, personal, seenIn, zone, locale);
    }

    Acquaintance withSeenIn(@Nullable String conversation) {
        return new Acquaintance(teamsId, personal, conversation, zone, locale);
    }

    /** @param newZone null if it wasn't told */
    Acquaintance withHabits(@Nullable String newZone, @Nullable String newLocale) {
        return new Acquaintance(
                teamsId, personal, seenIn, newZone == null ? zone : newZone, newLocale == null ? locale : newLocale);
    }
}
