package dev.baton.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceHostsTest {

    private static final ServiceHosts HOSTS = new ServiceHosts("smba.trafficmanager.net", Set.of("127.0.0.1:56150"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://smba.trafficmanager.net",
                "https://smba.trafficmanager.net/emea/",
                "https://SMBA.TrafficManager.net/amer/7a000000-0000-4000-8000-00000000000a/",
                "https://smba.trafficmanager.net:443/emea",
                "http://127.0.0.1:56150/_connector",
            })
    void teams_and_the_peer_on_this_machine_are_called(String address) {
        assertThat(HOSTS.allow(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "smba.trafficmanager.net",
                "//smba.trafficmanager.net/emea/",
                "http://smba.trafficmanager.net/emea/",
                "ftp://smba.trafficmanager.net/",
                "https://smba.trafficmanager.net:8443/emea/",
                "https://smba.trafficmanager.net./emea/",
                "https://smba.trafficmanager.net.evil.example/emea/",
                "https://evil.example/smba.trafficmanager.net",
                "https://x.smba.trafficmanager.net/",
                "https://smba.trafficmanager.net@evil.example/",
                "https://evil@smba.trafficmanager.net/",
                "https://evil.example#smba.trafficmanager.net",
                "https://smba.trafficmanager.net#x",
                "https://smba.trafficmanager.net?x=1",
                "https://evil.example\\@smba.trafficmanager.net/",
                "https://smba.trafficmanager.net\\.evil.example/",
                "https://smba.trafficmanager.net%2eevil.example/",
                "https://ѕmba.trafficmanager.net/",
                " https://smba.trafficmanager.net/",
                "https://smba.trafficmanager.net/\n",
                "http://127.0.0.1:56151/",
                "http://127.0.0.1/",
                "http://localhost:56150/",
                "http://x@127.0.0.1:56150/",
            })
    void nothing_else_is(String address) {
        assertThat(HOSTS.allow(address)).isFalse();
    }
}
