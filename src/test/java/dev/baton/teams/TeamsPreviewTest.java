package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.chat.Card;
import dev.baton.chat.CardPreview;
import dev.baton.chat.Specimens;
import dev.baton.chat.Text;
import dev.baton.store.Json;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TeamsPreviewTest {

    @Test
    void it_shows_what_is_sent_and_mentions_by_person() {
        var json = new TeamsPreview().json(Card.of(Text.of(Specimens.ANN).and(" & co")));

        assertThat(Json.mapper().readTree(json).at("/body/0/text").asString()).isEqualTo("<at>ann</at> & co");
        assertThat(json).contains("\n  ");
    }

    @Test
    void it_shows_what_everybody_sees_and_who_sees_more() {
        var json = Json.mapper().readTree(new TeamsPreview().json(Specimens.card()));

        assertThat(json.at("/refresh/userIds/0").asString()).isEqualTo("ann");
        assertThat(json.path("body").toString()).doesNotContain("lead.won");
    }

    @Test
    void it_is_there_for_whoever_shows_previews() {
        new ApplicationContextRunner()
                .withUserConfiguration(TeamsRenderingConfiguration.class)
                .run(context -> assertThat(context.getBean(CardPreview.class).platform())
                        .isEqualTo("Teams"));
    }
}
