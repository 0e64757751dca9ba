package dev.baton.store;

import static dev.baton.store.Notes.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** All contracts, kept by a Redis Cluster of three nodes. */
class OnClusterTest {

    @Nested
    class OfDocuments extends StoreContract {

        @Override
        Stores stores() {
            return LocalCluster.stores();
        }

        @Test
        void realms_spread_over_the_nodes() {
            IntStream.range(0, 64)
                    .forEach(number -> store.commit(new Realm("spread-" + number), notes.add("1", titled("Plan"))));

            assertThat(LocalCluster.shared().nodesInUse()).isEqualTo(3);
        }

        @Test
        void a_partition_that_moves_to_another_node_refuses_commits_instead_of_halving_them() {
            store.commit(realm, notes.add("1", titled("Plan")));
            var before = Snapshot.of(stores);

            LocalCluster.shared().whileMoving(realm, () -> {
                assertThatExceptionOfType(StoreUnavailable.class)
                        .isThrownBy(() ->
                                store.commit(realm, notes.put("1", 1, titled("Other")), notes.add("2", titled("New"))));
                assertThatExceptionOfType(StoreUnavailable.class).isThrownBy(() -> notes.find(realm, "1"));
            });

            assertThat(Snapshot.of(stores)).isEqualTo(before);
            store.commit(realm, notes.put("1", 1, titled("Other")), notes.add("2", titled("New")));
        }
    }

    @Test
    void a_cluster_is_as_durable_as_its_weakest_node() {
        var cluster = LocalCluster.shared();
        var redis = LocalCluster.stores().redis();
        for (var node = 0; node < 3; node++) {
            assertThat(Durability.concerns(redis))
                    .as("with %d durable nodes", node)
                    .singleElement()
                    .asString()
                    .contains("in memory only");
            cluster.configure(node, "appendfsync", "always");
            cluster.configure(node, "appendonly", "yes");
        }

        assertThat(Durability.concerns(redis)).isEmpty();

        IntStream.range(0, 3).forEach(node -> cluster.configure(node, "appendonly", "no"));
    }

    @Nested
    class OfIndexes extends IndexContract {

        @Override
        Stores stores() {
            return LocalCluster.stores();
        }
    }

    @Nested
    class OfLanes extends LanesContract {

        @Override
        Stores stores() {
            return LocalCluster.stores();
        }
    }

    @Nested
    class OfLooks extends LookingUpContract {

        @Override
        Stores stores() {
            return LocalCluster.stores();
        }
    }

    @Nested
    class OfVerdicts extends SettlingContract {

        @Override
        Stores stores() {
            return LocalCluster.stores();
        }
    }

    @Nested
    class OfRefreshes extends RefreshContract {

        @Override
        Stores stores() {
            return LocalCluster.stores();
        }
    }

    @Nested
    class OfTimers extends TimersContract {

        @Override
        Stores stores() {
            return LocalCluster.stores();
        }
    }

    @Nested
    class OfRuns extends RunsContract {

        @Override
        Stores stores() {
            return LocalCluster.stores();
        }
    }

    @Nested
    class OfUrns extends UrnsContract {

        @Override
        Stores stores() {
            return LocalCluster.stores();
        }
    }

    @Nested
    class OfRedaction extends RedactionContract {

        @Override
        Stores stores() {
            return LocalCluster.stores();
        }
    }
}
