package dev.baton.briefs;

import static dev.baton.briefs.BriefFixtures.BERLIN;
import static dev.baton.briefs.BriefFixtures.MIA;
import static dev.baton.briefs.BriefFixtures.MONDAY;
import static dev.baton.briefs.BriefFixtures.SUE;
import static dev.baton.briefs.BriefFixtures.at;
import static dev.baton.briefs.BriefFixtures.drafted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.common.collect.Lists;
import dev.baton.chat.AccountId;
import dev.baton.chat.Action;
import dev.baton.chat.Button;
import dev.baton.chat.Card;
import dev.baton.chat.Command;
import dev.baton.chat.Context;
import dev.baton.chat.ConversationId;
import dev.baton.chat.InteractionId;
import dev.baton.chat.OrganizationId;
import dev.baton.chat.Part;
import dev.baton.chat.PersonId;
import dev.baton.chat.Reply;
import dev.baton.chat.WorkspaceId;
import dev.baton.people.Directory;
import dev.baton.people.Pod;
import dev.baton.people.PodId;
import dev.baton.people.Realms;
import dev.baton.store.RedisFixture;
import dev.baton.store.Store;
import dev.baton.store.Write;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the calendar shows to whom, and how it stays readable. */
class ShowingCalendarTest {

    private static final PersonId LEA = new PersonId("lea");
    private static final LocalDate START = LocalDate.parse("2026-03-02");

    private final OrganizationId organization =
            new OrganizationId(UUID.randomUUID().toString());
    private final Store store = RedisFixture.stores().store();
    private final Briefs briefs = new Briefs(store);
    private final Directory directory = mock(Directory.class);
    private final CampaignPicture picture = mock(CampaignPicture.class);
    private final InstantSource clock = InstantSource.fixed(MONDAY);
    private final CampaignCalendar campaigns =
            new CampaignCalendar(new ByDays(briefs), new Rights(directory, clock), directory, clock);
    private final ShowingCalendar calendar = new ShowingCalendar(campaigns, picture, directory, clock);

    @BeforeEach
    void pod() {
        Pod pod = BriefFixtures.pod(Set.of(SUE, LEA), LEA);
        when(directory.zoneOf(any(), any())).thenReturn(BERLIN);
        when(directory.pods(any(OrganizationId.class))).thenReturn(List.of(pod));
        when(directory.podIn(organization, pod.channels().getFirst())).thenReturn(Optional.of(pod));
        when(directory.pod(organization, pod.id())).thenReturn(Optional.of(pod));
        when(picture.of(any(), any(), any(), any())).thenReturn(Optional.empty());
    }

    private void stored(List<Brief> all) {
        Lists.partition(all, 100)
                .forEach(part -> store.commit(
                        Realms.of(organization), part.stream().map(briefs::add).toArray(Write[]::new)));
    }

    private Context context(PersonId person, @Nullable ConversationId where) {
        var account = new AccountId(new WorkspaceId("memory", "W1"), person.value());
        var id = new InteractionId(UUID.randomUUID().toString());
        return new Context(id, organization, person, account, where, Context.Surface.MESSAGE, false);
    }

    private Card seenBy(PersonId person) {
        return card(calendar.handle(new Command(context(person, null), ShowingCalendar.LINE)));
    }

    private static Card card(Reply reply) {
        return ((Reply.OnlyYou) reply).card();
    }

    private Optional<Card> pressed(Card card, String label) {
        return card.parts().stream()
                .flatMap(part -> part instanceof Part.Buttons(var buttons, var ignored)
                        ? buttons.stream()
                        : Stream.<Button>empty())
                .map(Button.Press.class::cast)
                .filter(button -> button.label().equals(label))
                .findFirst()
                .map(button ->
                        card(calendar.press(new Action(context(SUE, null), button.action(), button.argument()))));
    }

    @Test
    void what_is_to_be_published_is_seen_by_those_who_make_it_and_by_the_leads_of_its_pods() {
        stored(List.of(at(Stage.SCHEDULED, drafted("Secret", START, START.plusDays(9)))));
        assertThat(seenBy(MIA).toString()).contains("Secret", "to be published");
        assertThat(seenBy(LEA).toString()).contains("Secret", "Read it");
        assertThat(seenBy(new PersonId("sam")).toString()).doesNotContain("Secret");
        assertThat(new Rights(directory, clock)
                        .maySee(
                                new Command(context(LEA, null), "brief"),
                                at(Stage.SCHEDULED, drafted("Secret", START, START))))
                .as("and the button opens it")
                .isTrue();
    }

    @Test
    void in_a_pods_channel_it_is_the_pods_own_until_somebody_wants_all() {
        var pod = BriefFixtures.pod(Set.of(SUE), null);
        var others = BriefFixtures.published("Of others", "2026-03-02", "2026-03-09");
        stored(List.of(
                BriefFixtures.published("Everywhere", "2026-03-02", "2026-03-09"),
                at(Stage.PUBLISHED, onlyIn(others, new PodId("other")))));
        var here = card(calendar.handle(
                new Command(context(SUE, pod.channels().getFirst()), ShowingCalendar.LINE, List.of("march"))));
        assertThat(here.toString()).contains("In Enterprise", "Everywhere").doesNotContain("Of others");
        assertThat(pressed(here, "All pods").orElseThrow().toString()).contains("Everywhere", "Of others");
        assertThat(pressed(here, "After: April 2026").orElseThrow().toString()).contains("In Enterprise");
    }

    private static Brief onlyIn(Brief brief, PodId pod) {
        var aim = brief.content().aim();
        var only = new Content.Aim(
                aim.title(), aim.kind(), aim.goal(), aim.readers(), List.of(pod), aim.owner(), aim.partner());
        return Brief.drafted(brief.content().with(only), MIA, MONDAY);
    }

    @Test
    void hundreds_are_read_page_by_page_and_nothing_is_left_out() {
        stored(IntStream.range(0, 133)
                .mapToObj(i -> at(
                        Stage.PUBLISHED,
                        drafted("Campaign %03d".formatted(i), START.plusDays(i % 20), START.plusDays(i % 20 + 10))))
                .toList());
        var seen = new ArrayList<String>();
        var card = Optional.of(seenBy(SUE));
        assertThat(card.get().toString()).contains("1 to 8 of 133. The picture has the first 20.");
        while (card.isPresent()) {
            seen.addAll(Pattern.compile("Campaign \\d{3}")
                    .matcher(card.get().toString())
                    .results()
                    .map(MatchResult::group)
                    .toList());
            card = pressed(card.get(), "More");
        }
        assertThat(seen).hasSize(133).doesNotHaveDuplicates();
    }

    @Test
    void the_code_is_struck_once_it_is_over_and_an_embargo_says_until_when() {
        var dates = new Content.Dates(
                START.minusDays(20),
                START.plusDays(9),
                BERLIN,
                Set.of(Channel.EMAIL),
                new Promo("SPRING", START.minusDays(1)),
                MONDAY.plusSeconds(60));
        stored(List.of(at(Stage.PUBLISHED, Brief.drafted(BriefFixtures.content().with(dates), MIA, MONDAY))));
        assertThat(seenBy(SUE).toString())
                .contains("Struck[text=SPRING], Words[text= is over]", "Embargo until ", "tell nobody outside yet");
    }
}
