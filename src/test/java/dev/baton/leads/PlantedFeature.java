package dev.baton.leads;

import dev.baton.audit.PlantedAudit;
import dev.baton.polls.PlantedPoll;
import dev.baton.slack.PlantedSlack;
import dev.baton.web.PlantedWeb;
import org.apache.lucene.index.IndexWriter;
import org.springframework.stereotype.Component;

/** Breaks rules, so that the tests of the architecture see that they can fail. */
@Component
final class PlantedFeature {

    Class<?> slack() {
        return PlantedSlack.class;
    }

    Class<?> poll() {
        return PlantedPoll.class;
    }

    Class<?> index() {
        return IndexWriter.class;
    }

    Class<?> audit() {
        return PlantedAudit.class;
    }

    Class<?> web() {
        return PlantedWeb.class;
    }
}
