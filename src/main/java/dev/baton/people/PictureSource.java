package dev.baton.people;

import dev.baton.chat.OrganizationId;
import java.util.Optional;

/** Pictures of one kind that cards show, see {@link Pictures}. */
public interface PictureSource {

    String kind();

    /** The picture as it is now; empty if there is none any more. Whoever was shown a card of it may see it. */
    Optional<Timeline> timeline(OrganizationId organization, String id);
}
