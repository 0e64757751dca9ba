package dev.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** All contracts, kept by one embedded Redis. */
class OnEmbeddedRedisTest {

    @Nested
    class OfDocuments extends StoreContract {

        @Override
        Stores stores() {
            return RedisFixture.stores();
        }

        @Test
        void several_questions_are_one_trip() {
            notes.find(realm, "1");
            var before = calls();

            store.read(
                    realm,
                    notes.byId("1"),
                    notes.byId("2"),
                    notes.by("title", "Plan"),
                    notes.latest("shelf", "top", 5));

            assertThat(calls() - before).isEqualTo(1);
        }

        private long calls() {
            var line = Redis.await(stores.redis().commands().info("commandstats"))
                    .lines()
                    .filter(stat -> stat.startsWith("cmdstat_evalsha:"))
                    .findFirst()
                    .orElseThrow();
            return Long.parseLong(line.substring(line.indexOf('=') + 1, line.indexOf(',')));
        }
    }

    @Nested
    class OfIndexes extends IndexContract {

        @Override
        Stores stores() {
            return RedisFixture.stores();
        }
    }

    @Nested
    class OfLanes extends LanesContract {

        @Override
        Stores stores() {
            return RedisFixture.stores();
        }
    }

    @Nested
    class OfLooks extends LookingUpContract {

        @Override
        Stores stores() {
            return RedisFixture.stores();
        }
    }

    @Nested
    class OfVerdicts extends SettlingContract {

        @Override
        Stores stores() {
            return RedisFixture.stores();
        }
    }

    @Nested
    class OfRefreshes extends RefreshContract {

        @Override
        Stores stores() {
            return RedisFixture.stores();
        }
    }

    @Nested
    class OfTimers extends TimersContract {

        @Override
        Stores stores() {
            return RedisFixture.stores();
        }
    }

    @Nested
    class OfRuns extends RunsContract {

        @Override
        Stores stores() {
            return RedisFixture.stores();
        }
    }

    @Nested
    class OfUrns extends UrnsContract {

        @Override
        Stores stores() {
            return RedisFixture.stores();
        }
    }

    @Nested
    class OfRedaction extends RedactionContract {

        @Override
        Stores stores() {
            return RedisFixture.stores();
        }
    }
}
