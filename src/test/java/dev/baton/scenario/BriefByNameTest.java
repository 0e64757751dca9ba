package dev.baton.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A brief is shown by its name or its code, typed behind the command. */
class BriefByNameTest {

    private final Office office = Office.withPod();

    private String code() {
        var card = Office.words(new BriefDesk(office).published().card("have acknowledged it"));
        var code = Pattern.compile("#[0-9A-Z]{6}").matcher(card);
        assertThat(code.find()).isTrue();
        return code.group();
    }

    @Test
    void a_name_words_of_it_and_a_code_show_all_of_the_brief() {
        var code = code();
        for (var typed : new String[] {"Spring campaign", "spring  CAMPAIGN", "spring", code, code.substring(1)}) {
            office.sue.types("brief " + typed).saysPrivately("Three months for the price of two");
            office.sue.types("brief show " + typed).saysPrivately("Three months for the price of two");
            office.sue.types("brief versions " + typed).saysPrivately("Version 1");
        }
    }

    @Test
    void what_is_only_near_is_offered_and_what_is_nowhere_says_so() {
        code();
        office.sue.types("brief Sprnig campaing").saysPrivately("but this is near");
        office.sue.types("brief versions Sprnig campaing").saysPrivately("but this is near");
        office.sue.types("brief Zeppelin").saysPrivately("Nothing has “Zeppelin”");
        office.sue.types("brief versions Zeppelin").saysPrivately("Nothing has “Zeppelin”");
    }

    @Test
    void who_asks_in_words_what_runs_is_shown_where_that_is_and_who_tells_something_may_save_it() {
        var offered = office.sue.types("what campaigns run?");
        offered.saysPrivately("shows the campaigns that run now");
        assertThat(Office.words(offered.card())).contains("What runs now", "/feedback");
        office.sue.types("Acme didn't like our campaign").saysPrivately("Is it something from the field?");
    }

    @Test
    void a_draft_is_shown_by_its_name_to_those_who_make_it() {
        new BriefDesk(office).asked();
        office.mia.types("brief Spring campaign").saysPrivately("Three months for the price of two");
        office.mia.types("brief versions Spring campaign").saysPrivately("Nothing of it is published yet");
        office.sue.types("brief Spring campaign").saysPrivately("Nothing has");
        office.hire("Eve", Role.MEMBER).types("brief Spring campaign").saysPrivately("Nothing has");
    }
}
