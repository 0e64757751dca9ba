package dev.baton.accounts;

import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.CommandHandler;
import dev.baton.chat.Part;
import dev.baton.chat.Reply;
import dev.baton.chat.Text;
import dev.baton.chat.Verb;
import dev.baton.pods.Page;
import dev.baton.pods.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** {@code /lead accounts}: the shared list of target accounts, all of them or those with some words. */
final class ListingAccounts implements CommandHandler {

    private static final String LINE = "lead accounts";

    private final AccountStore accounts;
    private final Rights rights;

    ListingAccounts(AccountStore accounts, Rights rights) {
        this.accounts = accounts;
        this.rights = rights;
    }

    @Override
    public Verb verb() {
        return Verb.lookInside(
                LINE, "[WORDS] [PAGE]", "shows the companies that both sides go for, and whose they are");
    }

    @Override
    public Reply handle(Command command) {
        var typed = command.arguments();
        if (typed.isEmpty() || (typed.size() == 1 && Page.isNumber(typed.getFirst()))) {
            var page = accounts.every(command.organization(), Page.wanted(command));
            return show(command, "Target accounts", page, LINE, page.total() == 0 ? "There is none yet." : "");
        }
        var sought = Sought.of(typed);
        var page = accounts.with(command.organization(), sought.words(), sought.page());
        return show(
                command,
                "Target accounts: " + sought.quoted(),
                page,
                sought.line(LINE),
                page.total() == 0 ? "No target account is called " + sought.quoted() + " or has that domain." : "");
    }

    private Reply show(Command command, String title, Page<TargetAccount> page, String line, String none) {
        var mayChange = rights.mayChange(command.organization(), command.person());
        var parts = new ArrayList<Part>();
        parts.add(new Part.Heading(title));
        if (!none.isEmpty()) {
            parts.add(new Part.Paragraph(Text.of(none)));
        }
        page.shown().forEach(account -> parts.addAll(AccountCards.row(account, mayChange)));
        parts.addAll(page.below(AccountStore.SHOWN, line, "/lead accounts NAME"));
        var buttons = buttons(mayChange);
        parts.add(new Part.Buttons(buttons, Set.of()));
        return new Reply.OnlyYou(new Card(title, parts));
    }

    private static List<Button> buttons(boolean mayChange) {
        var fetch = Button.press("As a file", AccountActions.FETCH_FILE, "");
        return mayChange
                ? List.of(
                        Button.press("Add one", AccountActions.ADD, "").opening(),
                        Button.press("Add several", AccountActions.SEVERAL, "").opening(),
                        Button.press("From a file", AccountActions.SEND_FILE, ""),
                        fetch)
                : List.of(fetch);
    }
}
