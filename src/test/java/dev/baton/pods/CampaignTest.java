package dev.baton.pods;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampaignTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spring Campaign",
                " spring  campaign ",
                "SPRING\u00a0CAMPAIGN",
                "springcampaign",
                "Ｓpring campaign"
            })
    void case_and_blanks_make_no_other_campaign(String typed) {
        assertThat(Campaign.key(typed)).isEqualTo("springcampaign");
    }

    @Test
    void a_code_is_the_same_with_and_without_its_sign() {
        assertThat(Campaign.key("#7k3qz9")).isEqualTo(Campaign.key("7K3QZ9"));
    }

    @Test
    void what_differs_in_a_sign_is_another_campaign_and_nothing_is_none() {
        assertThat(Campaign.key("Spring-campaign")).isNotEqualTo(Campaign.key("Spring campaign"));
        assertThat(Campaign.key(" \t")).isEmpty();
    }
}
