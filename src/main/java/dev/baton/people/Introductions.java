package dev.baton.people;

import dev.baton.chat.AccountId;
import dev.baton.chat.Roster;
import dev.baton.chat.Text;
import dev.baton.chat.WorkspaceId;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How two people come to talk with each other. */
public final class Introductions {

    private final Map<String, Roster> rosters;

    Introductions(Map<String, Roster> rosters) {
        this.rosters = Map.copyOf(rosters);
    }

    /** Their accounts in a workspace in which Baton can write to both at once; empty if there is none. */
    public Optional<List<AccountId>> together(Person one, Person other) {
        return one.livingAccounts()
                .filter(account -> gathers(account.workspace()))
                .flatMap(account -> other.livingAccounts()
                        .filter(each -> each.workspace().equals(account.workspace()))
                        .map(each -> List.of(account, each)))
                .findFirst();
    }

    private boolean gathers(WorkspaceId workspace) {
        var roster = rosters.get(workspace.platform());
        return roster != null && roster.gathers(workspace);
    }

    /** Where whoever reads a message at an account begins to write to a person; empty if nothing leads there. */
    public Optional<Text.Link> writingTo(Person person, AccountId reader) {
        var roster = rosters.get(reader.workspace().platform());
        var there = person.livingAccounts()
                .filter(account -> account.workspace().equals(reader.workspace()))
                .findFirst();
        return there.isPresent()
                ? Optional.ofNullable(roster)
                        .flatMap(each -> each.writingTo(there.get(), person.email()))
                        .map(target -> new Text.Link("Write to " + person.name(), target))
                : Optional.ofNullable(person.email()).map(address -> mailTo(person, address));
    }

    private static Text.Link mailTo(Person person, String address) {
        var target = URI.create("mailto:"
                + URLEncoder.encode(address, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%40", "@"));
        return new Text.Link("Write to " + person.name() + " by e-mail", target);
    }
}
