package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two people stand for a brief, and who makes it knows what it says. */
class BriefMakersTest {

    private final Office office = Office.withPod();
    private final BriefDesk desk = new BriefDesk(office);

    private static List<String> of(Office.Colleague... people) {
        return List.of(people).stream().map(each -> each.person.value()).toList();
    }

    @Test
    void its_author_and_its_owner_are_neither_asked_nor_counted() {
        desk.drafted();
        desk.filledIn();
        desk.section("Goal and people").fills(Map.of("readers", List.of("BOTH")));
        desk.agreed();
        office.mia.presses(desk.bench(), "Publish").saysPrivately("on its way");
        office.sue.gets("Please read this brief");
        var card = desk.card("0 of 2 have acknowledged it");
        office.mia.presses(card, "I have read it").saysPrivately("it is yours");
        assertThat(Office.words(office.mia.presses(card, "Who has read it").card()))
                .contains("0 of 2", "Sam", "Sue")
                .doesNotContain("Mia");
        assertThat(office.messagesIn(office.mia.direct()))
                .noneMatch(message -> Office.words(message.card()).contains("Please read this brief"));
    }

    @Test
    void its_owner_is_not_its_partner_but_its_author_may_be() {
        office.mia
                .types("setup")
                .fills(Map.of("sales", of(office.sam, office.mia), "marketing", of(office.sam, office.mia)));
        var form = office.mia.types("brief new");
        assertThat(form.fills(Map.of(
                                "title", List.of(BriefDesk.TITLE),
                                "owner", of(office.sam),
                                "partner", of(office.sam)))
                        .complaints())
                .containsEntry("partner", "Please pick somebody else than the owner, so that both sides stand for it.");
        form.fills(Map.of(
                        "title", List.of(BriefDesk.TITLE),
                        "owner", of(office.sam),
                        "partner", of(office.mia)))
                .saysPrivately(BriefDesk.TITLE);
    }

    @Test
    void who_is_unknown_is_somebody_at_the_beginning_of_a_sentence() {
        assertThat(office.mia
                        .types("brief new")
                        .fills(Map.of("title", List.of(BriefDesk.TITLE), "owner", List.of("nobody")))
                        .complaints())
                .extractingByKey("owner")
                .asString()
                .startsWith("Somebody isn't in marketing");
    }
}
