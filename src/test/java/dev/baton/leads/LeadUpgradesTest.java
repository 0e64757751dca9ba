package dev.baton.leads;

import static dev.baton.leads.LeadFixtures.in;
import static org.assertj.core.api.Assertions.assertThat;

import dev.baton.store.Json;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ObjectNode;

class LeadUpgradesTest {

    /** As Baton wrote it before it knew of assists and touches. */
    private static ObjectNode schema4(Lead lead) {
        ObjectNode node = Json.mapper().valueToTree(lead);
        for (var stage :
                new ObjectNode[] {node, node.path("before").asObjectOpt().orElse(node)}) {
            ((ObjectNode) stage.path("progress")).remove(List.of("assists", "celebrated", "contest"));
            ((ObjectNode) stage.path("offer").path("particulars").path("details")).remove("touches");
            ((ObjectNode) stage.path("offer")).remove("record");
        }
        return node;
    }

    @ParameterizedTest
    @EnumSource
    void a_lead_of_schema_4_is_read_and_an_old_win_is_not_celebrated(State state) {
        var old = LeadUpgrades.withTouches(LeadUpgrades.withAssists(schema4(in(state))));
        var read = Json.mapper().treeToValue(old, Lead.class);
        assertThat(read.state()).isEqualTo(state);
        assertThat(read.progress().assists()).isEmpty();
        assertThat(read.progress().celebrates()).isEmpty();
        assertThat(read.particulars().details().touches()).isEqualTo(Touches.UNKNOWN);
        assertThat(read.offer().record()).isEmpty();
        assertThat(read.progress().history()).isEqualTo(in(state).progress().history());
    }
}
