package dev.baton.bench;

import dev.baton.chat.AccountId;
import dev.baton.chat.Action;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Form;
import dev.baton.chat.Reply;
import dev.baton.chat.WorkspaceId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** A brief for all pods of a crowd's first company, which sales has agreed to. */
final class WrittenBrief {

    private static final WorkspaceId WORKSPACE = new WorkspaceId(CrowdPlatform.NAME, "W0");

    /** The first in marketing, and the first in sales, of the first pod. */
    static final AccountId AUTHOR = new AccountId(WORKSPACE, "p0-25");

    private static final AccountId PARTNER = new AccountId(WORKSPACE, "p0-0");

    private final Crowd crowd;
    private final String id;

    private WrittenBrief(Crowd crowd, String id) {
        this.crowd = crowd;
        this.id = id;
    }

    static WrittenBrief by(Crowd crowd, String title) {
        var here = new ConversationId(WORKSPACE, "channel-0");
        var form = Crowd.form(crowd.handle(new Command(crowd.context(AUTHOR, here), "brief new")));
        var drafted = card(crowd.submit(
                AUTHOR,
                form,
                Map.of(
                        "title", List.of(title),
                        "number", List.of("40"),
                        "pods", List.of("all"),
                        "owner", List.of(crowd.meet(AUTHOR).value()),
                        "partner", List.of(crowd.meet(PARTNER).value()))));
        var brief = new WrittenBrief(crowd, Crowd.button(drafted, "Preview").argument());
        brief.fill(
                drafted,
                "Dates and channels",
                Map.of(
                        "start",
                        List.of("2026-03-02"),
                        "end",
                        List.of(LocalDate.now(ZoneOffset.UTC).plusYears(2).toString()),
                        "channels",
                        List.of("EMAIL")));
        brief.fill(
                drafted,
                "What to say",
                Map.of(
                        "audience", List.of("Plant managers"),
                        "offer", List.of("Three months for the price of two"),
                        "messages", List.of("Less waste, less paper"),
                        "talk-track",
                                List.of("You told us that paper slows you down. This is what we can do about it.")));
        brief.does(AUTHOR, "brief.ask");
        var agree = Crowd.button(brief.does(PARTNER, "brief.review"), "Agree");
        card(crowd.handle(new Action(crowd.context(PARTNER, null), agree.action(), agree.argument())));
        return brief;
    }

    private void fill(Card bench, String section, Map<String, List<String>> values) {
        var button = Crowd.button(bench, section);
        Form form =
                Crowd.form(crowd.handle(new Action(crowd.context(AUTHOR, null), button.action(), button.argument())));
        if (crowd.submit(AUTHOR, form, values) instanceof Reply.Invalid(var complaints)) {
            throw new IllegalStateException(complaints.toString());
        }
    }

    /** All the same, if it collides with the one before. */
    void publish() {
        var said = crowd.handle(new Action(crowd.context(AUTHOR, null), "brief.publish", id));
        if (said instanceof Reply.Ask(var collision)) {
            said = crowd.submit(AUTHOR, collision, Map.of());
        }
        if (!said.toString().contains("on its way")) {
            throw new IllegalStateException("it is not published: " + said);
        }
    }

    private Card does(AccountId who, String action) {
        return card(crowd.handle(new Action(crowd.context(who, null), action, id)));
    }

    private static Card card(Reply reply) {
        if (reply instanceof Reply.OnlyYou(var card)) {
            return card;
        }
        throw new IllegalStateException("no card: " + reply);
    }
}
