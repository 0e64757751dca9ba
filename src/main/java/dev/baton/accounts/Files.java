package dev.baton.accounts;

import dev.baton.accounts.TakingTables.Checked;
import dev.baton.chat.Action;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.delivery.Outgoing;
import dev.baton.delivery.PrivateHeadline;
import dev.baton.people.Directory;
import dev.baton.people.Downloads;
import dev.baton.people.Realms;
import dev.baton.people.UploadTarget;
import dev.baton.people.Uploads;
import dev.baton.store.Operation;
import dev.baton.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Optional;

/** Files of target accounts: where to fetch and to send them, and what comes of those that are sent. */
final class Files implements UploadTarget {

    private static final String NOTHING = "Nothing is written. ";

    private final TakingTables tables;
    private final Batches batches;
    private final Rights rights;
    private final Directory directory;
    private final Store store;
    private final Ways ways;

    Files(TakingTables tables, Batches batches, Rights rights, Directory directory, Store store, Ways ways) {
        this.tables = tables;
        this.batches = batches;
        this.rights = rights;
        this.directory = directory;
        this.store = store;
        this.ways = ways;
    }

    /** Addresses of files that are fetched and sent. */
    record Ways(Downloads downloads, Uploads uploads) {}

    Reply fetch(Action action) {
        return ways.downloads()
                .offer(
                        action.organization(),
                        new Downloads.Subject(AccountsFile.KIND, AccountsFile.ALL, action.person()));
    }

    Reply send(Action action) {
        return rights.forKeeper(
                action,
                () -> ways.uploads()
                        .offer(
                                action.organization(),
                                new Uploads.Subject(kind(), AccountsFile.ALL, action.person()),
                                Text.of("Send a CSV file whose first row names the columns: Company, Domains, Owner"
                                        + " (an e-mail address), Note. Nothing is written before you have seen what"
                                        + " would come of it.")));
    }

    @Override
    public String kind() {
        return AccountsFile.KIND;
    }

    @Override
    public Optional<Ask> ask(OrganizationId organization, String id, PersonId sender) {
        return id.equals(AccountsFile.ALL) && rights.mayChange(organization, sender)
                ? Optional.of(new Ask(
                        "Target accounts from a file",
                        "A CSV file with the columns Company, Domains, Owner and Note. Nothing is written before you"
                                + " have seen what would come of it.",
                        TakingTables.MOST))
                : Optional.empty();
    }

    @Override
    public Outcome take(OrganizationId organization, String id, PersonId sender, InputStream file) throws IOException {
        var account = directory.accountOf(organization, sender);
        if (ask(organization, id, sender).isEmpty() || account.isEmpty()) {
            return new Outcome.Refused("You can't change target accounts any more.");
        }
        return switch (tables.check(organization, sender, file, 0)) {
            case Checked.Unreadable(var reason) -> new Outcome.Refused(NOTHING + reason);
            case Checked.Wrong(var complaints) ->
                new Outcome.Refused(
                        NOTHING + "Please change " + (complaints.size() == 1 ? "this line:" : "these lines:"),
                        complaints);
            case Checked.Fine(var batch, var ignored) -> {
                var writes = new ArrayList<>(batches.add(batch));
                var card = new PrivateHeadline(Batches.CARD, batch.id(), account.get());
                writes.add(Outgoing.headline(card).add(organization));
                store.commit(Realms.of(organization), Operation.anonymous(), writes);
                yield new Outcome.Taken("All of it can be read. Baton has sent you what would come of it; there you can"
                        + " have it written.");
            }
        };
    }
}
