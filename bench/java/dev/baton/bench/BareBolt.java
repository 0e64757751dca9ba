package dev.baton.bench;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import dev.baton.slack.fake.SlackRequests;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.AbstractProtocol;
import org.apache.coyote.http11.AbstractHttp11Protocol;

/** The ceiling: Bolt alone verifies a submission and acknowledges it. Nothing is kept. The argument is its port. */
final class BareBolt {

    public static void main(String[] arguments) throws Exception {
        var tomcat = new Tomcat();
        tomcat.setBaseDir(Path.of("bare").toAbsolutePath().toString());
        tomcat.setPort(Integer.parseInt(arguments[0]));
        var protocol = (AbstractHttp11Protocol<?>) tomcat.getConnector().getProtocolHandler();
        protocol.setMaxKeepAliveRequests(-1);
        onVirtualThreads(protocol);
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "slack", new SlackAppServlet(app()));
        context.addServletMappingDecoded("/slack/events", "slack");
        start(tomcat);
    }

    private static void onVirtualThreads(AbstractProtocol<?> protocol) {
        protocol.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    }

    private static App app() {
        var config = AppConfig.builder()
                .signingSecret(SlackRequests.SECRET)
                .singleTeamBotToken(null)
                .clientId(null)
                .clientSecret(null)
                .build();
        return new App(config).viewSubmission(Pattern.compile(".*"), (request, context) -> context.ack());
    }

    private static void start(Tomcat tomcat) throws LifecycleException {
        tomcat.start();
        tomcat.getServer().await();
    }

    private BareBolt() {}
}
