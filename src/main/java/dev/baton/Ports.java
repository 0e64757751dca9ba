package dev.baton;

import java.util.regex.Pattern;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Looks at the ports before anything is started: a server that is given a wrong one doesn't say which setting it was.
 */
final class Ports implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final int HIGHEST = 65_535;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        check("SERVER_PORT", environment.getProperty("server.port", ""));
        check("MANAGEMENT_SERVER_PORT", environment.getProperty("management.server.port", ""));
    }

    /** 0 is any port that is free, as tests want it. */
    private static void check(String setting, String value) {
        var port = value.strip();
        if (!port.isEmpty() && (!NUMBER.matcher(port).matches() || Integer.parseInt(port) > HIGHEST)) {
            throw new Misconfigured(setting + " is not a port. Set a number from 1 to " + HIGHEST + ".");
        }
    }
}
