package dev.baton.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.net.InetAddresses;
import dev.baton.people.Network;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {

    private static Whereabouts.Way of(Resolver resolver) {
        return new Whereabouts(resolver, Network::isPublic).of("hooks.example.com");
    }

    @Test
    void a_name_that_leads_to_the_internet_is_told_from_one_that_leads_into_a_private_network() {
        assertThat(of(host -> List.of(InetAddresses.forString("93.184.216.34"))))
                .isEqualTo(Whereabouts.Way.PUBLIC);
        assertThat(of(host -> List.of(InetAddresses.forString("93.184.216.34"), InetAddresses.forString("127.0.0.1"))))
                .isEqualTo(Whereabouts.Way.PRIVATE);
    }

    @Test
    void a_name_that_nobody_knows_leads_nowhere() {
        assertThat(of(host -> {
                    throw new UnknownHostException(host);
                }))
                .isEqualTo(Whereabouts.Way.NOWHERE);
        assertThat(of(host -> List.of())).isEqualTo(Whereabouts.Way.NOWHERE);
    }

    @Test
    void nobody_waits_long_for_an_answer() {
        var never = new CountDownLatch(1);
        assertThat(of(host -> {
                    try {
                        never.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return List.of();
                }))
                .isEqualTo(Whereabouts.Way.UNKNOWN);
        never.countDown();
    }
}
