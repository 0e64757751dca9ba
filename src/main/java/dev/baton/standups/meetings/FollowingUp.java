package dev.baton.standups.meetings;

import dev.baton.chat.MessageId;
import dev.baton.delivery.Outgoing;
import dev.baton.people.Directory;
import dev.baton.people.Realms;
import dev.baton.schedule.TimerHandler;
import dev.baton.store.Realm;
import dev.baton.store.Store;
import java.time.InstantSource;

/** An action item is due: its owner is asked once, in private. What stays undone is on the next agenda. */
final class FollowingUp implements TimerHandler {

    private final ActionItems items;
    private final Sittings sittings;
    private final Directory directory;
    private final Store store;
    private final InstantSource clock;

    FollowingUp(ActionItems items, Sittings sittings, Directory directory, Store store, InstantSource clock) {
        this.items = items;
        this.sittings = sittings;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public String name() {
        return MeetingTimers.FOLLOW_UP;
    }

    @Override
    public void fire(Realm realm, String argument) {
        var organization = Realms.organization(realm);
        items.find(organization, argument)
                .map(found -> found.value())
                .filter(ActionItem::isOpen)
                .ifPresent(item -> directory
                        .person(organization, item.owner())
                        .ifPresent(owner -> owner.address().ifPresent(account -> {
                            var today = clock.instant().atZone(owner.zone()).toLocalDate();
                            var name = sittings.find(organization, item.sitting())
                                    .map(found -> SittingCard.title(found.value()))
                                    .orElse("a meeting");
                            var id = new MessageId("meeting-action:" + item.id() + ":" + item.due());
                            store.commit(
                                    realm,
                                    Outgoing.direct(account, id, ActionCards.due(item, name, today))
                                            .add(organization));
                        })));
    }
}
