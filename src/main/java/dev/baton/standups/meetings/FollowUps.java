package dev.baton.standups.meetings;

import dev.baton.chat.OrganizationId;
import dev.baton.chat.Role;
import dev.baton.people.Directory;
import dev.baton.people.Person;
import dev.baton.people.PodPolicy;
import dev.baton.people.WorkingHours;
import dev.baton.people.WorkingTime;
import dev.baton.store.Write;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** When an owner is asked what became of an action item: as the day begins on which it is due, or the next he works. */
final class FollowUps {

    private final Directory directory;
    private final InstantSource clock;

    FollowUps(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** Empty if the owner isn't known, or is a guest, who couldn't say that it is done. */
    Optional<Write> set(OrganizationId organization, ActionItem item) {
        return directory
                .person(organization, item.owner())
                .filter(owner -> owner.role().covers(Role.MEMBER))
                .map(owner -> MeetingTimers.followUp(item, at(owner, item)));
    }

    /** What is due on a day that has begun already is asked for the next morning. */
    private Instant at(Person owner, ActionItem item) {
        var policy = new PodPolicy(Duration.ofHours(1), WorkingHours.STANDARD, owner.zone(), null);
        var own = policy.inTimeOf(owner);
        var at = WorkingTime.next(item.due().atStartOfDay(owner.zone()).toInstant(), own);
        var now = clock.instant();
        var tomorrow = now.atZone(owner.zone()).toLocalDate().plusDays(1);
        return at.isAfter(now)
                ? at
                : WorkingTime.next(tomorrow.atStartOfDay(owner.zone()).toInstant(), own);
    }
}
