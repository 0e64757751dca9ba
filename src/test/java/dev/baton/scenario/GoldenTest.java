package dev.baton.scenario;

import static org.awaitility.Awaitility.await;

import dev.baton.chat.Card;
import dev.baton.chat.ConversationId;
import dev.baton.chat.Form;
import dev.baton.chat.Golden;
import dev.baton.chat.Part;
import dev.baton.chat.Place;
import dev.baton.chat.Sending;
import dev.baton.chat.Text;
import dev.baton.slack.SlackRenderings;
import dev.baton.store.Json;
import dev.baton.teams.TeamsRenderings;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every card and form that Baton shows, as approved. Ids are replaced by numbers in the order in which they appear. */
class GoldenTest {

    private static final Pattern ID = Pattern.compile("[0-7][0-9A-HJKMNP-TV-Z]{25}");
    private static final Pattern CODE = Pattern.compile("#[0-9A-HJKMNP-TV-Z]{6}\\b");
    private static final Pattern WORKSPACE = Pattern.compile("(memory:|second:|Acme )W\\d+");
    private static final Pattern LINK = Pattern.compile("\\b[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}");
    private static final Pattern SEALED = Pattern.compile("\\bA[\\w+/]{50,}={0,2}");
    private static final Pattern PSEUDONYM = Pattern.compile("contact [0-9a-f]{16}");
    private static final Pattern SECRET = Pattern.compile("(baton_ID\\d+_ID\\d+|whsec)\\\\*_[\\w+/=\\\\-]{40,}");

    private static final Pattern HASH = Pattern.compile("\\b[0-9a-f]{64}\\b");
    private static final Pattern DOWNLOAD = Pattern.compile("/download/[^\"]+[.]csv");
    private static final Pattern UPLOAD = Pattern.compile("/upload/[^\"]+");

    private final Office office = Office.withPod();

    private static final Map<String, List<String>> WHOLE = Map.of(
            "company", List.of("Acme GmbH & Co"),
            "contact", List.of("Ada Lovelace, CTO"),
            "email", List.of("ada@acme.com"),
            "phone", List.of("+49 30 1234567"),
            "campaign", List.of("Spring webinar"),
            "whyNow", List.of("Asked for a price twice."),
            "nextStep", List.of("Call her on Tuesday."),
            "value", List.of("12000"),
            "note", List.of("Speaks German."));

    static void approve(String name, Card card) {
        Golden.SLACK.approves(name, stable(SlackRenderings.message(card)));
        Golden.TEAMS.approves(name, stable(TeamsRenderings.card(card)));
    }

    static void approve(String name, Form form) {
        Golden.SLACK.approves(name, stable(SlackRenderings.modal(form)));
        Golden.TEAMS.approves(name, stable(TeamsRenderings.dialog(form)));
    }

    private static JsonNode stable(Object rendering) {
        var text = Json.mapper().writeValueAsString(rendering);
        var numbers = new LinkedHashMap<String, Integer>();
        var byId = ID.matcher(text)
                .replaceAll(
                        (MatchResult match) -> "ID" + numbers.computeIfAbsent(match.group(), id -> numbers.size() + 1));
        var byCode = CODE.matcher(byId).replaceAll("#ABC123");
        var bySealed = SEALED.matcher(byCode).replaceAll("SEALED");
        var byPseudonym = PSEUDONYM.matcher(bySealed).replaceAll("contact PSEUDONYM");
        var byFile = UPLOAD.matcher(DOWNLOAD.matcher(byPseudonym).replaceAll("/download/FILE.csv"))
                .replaceAll("/upload/PAGE");
        var byHash = HASH.matcher(byFile).replaceAll("HASH");
        var byLink = LINK.matcher(byHash).replaceAll("ABCD-2345");
        return Json.mapper()
                .readTree(WORKSPACE
                        .matcher(SECRET.matcher(byLink).replaceAll("$1_SECRET"))
                        .replaceAll("$1W"));
    }

    private Card offered() {
        office.mia.types("lead").fills(WHOLE).saysNothing();
        return office.cardOf("Acme", "Accept");
    }

    private Card press(Card card, String label, String showing) {
        office.sam.presses(card, label);
        return office.cardOf("Acme", showing);
    }

    @Test
    void a_lead_on_its_way() {
        var offered = offered();
        approve("lead-offered", offered);
        approve("lead-receipt", office.sam.presses(offered, "Accept").card());
        var accepted = office.cardOf("Acme", "Contacted");
        approve("lead-accepted", accepted);
        Golden.TEAMS.approves("lead-accepted-own", stable(TeamsRenderings.card(accepted, office.sam.person)));
        var contacted = press(accepted, "Contacted", "Strong[text=Contacted]");
        approve("lead-contacted", contacted);
        var meeting = press(contacted, "Meeting", "Meeting agreed");
        approve("lead-meeting", meeting);
        approve("lead-won-form", office.sam.presses(meeting, "Won").form());
        approve("lead-lost-form", office.sam.presses(meeting, "Lost").form());
        approve("lead-recycle-form", office.sam.presses(meeting, "Recycle").form());
        office.sam.presses(meeting, "Won").fills(Map.of("note", List.of("The webinar.")));
        approve("lead-won", office.cardOf("Acme", "worth"));
        approve(
                "lead-news",
                office.sees(
                                office.mia.direct(),
                                message -> message.card().toString().contains("won it"))
                        .card());
        approve(
                "lead-step",
                office.sees(office.channel, message -> message.card().toString().contains("won it"))
                        .card());
        approve("lead-mine", office.mia.types("lead mine").card());
        approve("lead-list", office.mia.types("lead list all").card());
        approve("home", office.sam.opensHome().card());
    }

    @Test
    void a_lead_that_comes_back() {
        var card = offered();
        var form = office.sam.presses(card, "Return");
        approve("lead-return-form", form.form());
        form.fills(Map.of("reason", List.of("NO_FIT"), "note", List.of("Too small.")));
        var returned = office.cardOf("Acme", "Offer again");
        approve("lead-returned", returned);
        approve(
                "lead-returned-news",
                office.sees(
                                office.mia.direct(),
                                message -> message.card().toString().contains("Too small."))
                        .card());
        approve("lead-again-form", office.mia.presses(returned, "Offer again").form());
        approve("lead-alike-form", office.mia.types("lead").fills(WHOLE).form());
    }

    @Test
    void a_lead_that_is_lost_and_recycled() {
        var accepted = press(offered(), "Accept", "Contacted");
        office.sam.presses(accepted, "Lost").fills(Map.of("reason", List.of("PRICE")));
        var lost = office.cardOf("Acme", "Price");
        approve("lead-lost", lost);
        office.sam.presses(lost, "Recycle").fills(Map.of("until", List.of("2026-06-01")));
        approve("lead-recycled", office.cardOf("Acme", "Recycled"));
    }

    @Test
    void a_lead_that_is_late() {
        var now = Baton.CLOCK.instant();
        offered();
        try {
            Baton.CLOCK.advance(Duration.ofHours(5));
            approve("lead-overdue", office.cardOf("Acme", "Overdue"));
            approve(
                    "lead-reminder",
                    office.sees(
                                    office.channel,
                                    message -> message.card().toString().contains("still waits"))
                            .card());
        } finally {
            Baton.CLOCK.set(now);
        }
    }

    @Test
    void people_and_pods() {
        var elsewhere = new ConversationId(office.channel.workspace(), "elsewhere");
        office.mia.invitesBatonTo(elsewhere);
        approve("introduction", office.sees(elsewhere, message -> true).card());
        office.mia.invitesBatonTo(office.channel);
        approve(
                "welcome-back",
                office.sees(office.channel, message -> message.card().toString().contains("I am back"))
                        .card());
        approve("setup-form", office.mia.types("setup").form());
        approve(
                "pod",
                office.sees(office.channel, message -> message.card().toString().contains("set this channel up"))
                        .card());
        approve("people", office.mia.types("people").card());
        approve("away-form", office.mia.types("away").form());
        approve("administrators-form", office.ada.types("admin people").form());
        approve("not-in-sales", office.mia.presses(offered(), "Accept").card());
        approve("lead-form", office.mia.types("lead").form());
        approve("help", office.ada.types("help").card());
        approve("unknown-verb", office.mia.types("laed list").card());
    }

    @Test
    void replies_on_two_platforms() {
        var branch = new Branch(office);
        approve("setup-form-two-platforms", office.mia.types("setup").form());
        offered();
        var ours = branch.inOffice("Acme");
        var theirs = branch.here("Acme");
        ours.says(ours.writes(
                Text.of("Can ").and(office.sam.person).and(" call them?\n<!channel> *now*, https://acme.com")));
        ours.says(ours.writes(Text.of("The offer"), true));
        ours.says(ours.writes(Text.of(""), true));
        await().until(() -> theirs.echoes().size() == 3);
        approve("reply", theirs.echoes().get(0));
        approve("reply-with-file", theirs.echoes().get(1));
        approve("reply-file-only", theirs.echoes().get(2));
    }

    @Test
    void administration() {
        approve("sources-none", office.ada.types("admin source").card());
        var form = office.ada.presses(office.ada.types("admin source").card(), "Add a source");
        approve("source-form", form.form());
        approve("source-key", form.fills(Map.of("name", List.of("Website"))).card());
        var sources = office.ada.types("admin source").card();
        approve("sources", sources);
        approve("source-revoke", office.ada.presses(sources, "Revoke").card());
        approve("delivery-none", office.ada.types("admin delivery").card());
        Baton.PLATFORM.failWith(
                post -> post.organization().equals(office.organization()) && post.place() instanceof Place.InChannel
                        ? Optional.of(new Sending.Refused("Baton is not in this channel"))
                        : Optional.empty());
        try {
            office.mia.offers("Unlucky Ltd");
            await().until(() ->
                    office.ada.types("admin delivery").card().toString().contains("not in this channel"));
        } finally {
            Baton.PLATFORM.failWith(post -> Optional.empty());
        }
        approve("delivery", onMonday(office.ada.types("admin delivery").card()));
    }

    /** The same card with times that Redis has measured set to a known one. */
    private static Card onMonday(Card card) {
        var parts = card.parts().stream()
                .map(part -> part instanceof Part.Paragraph(var text) ? new Part.Paragraph(onMonday(text)) : part)
                .toList();
        return new Card(card.summary(), parts);
    }

    private static Text onMonday(Text text) {
        return new Text(text.spans().stream()
                .map(span -> span instanceof Text.Moment ? new Text.Moment(Baton.MONDAY) : span)
                .toList());
    }
}
