package dev.baton.web;

import dev.baton.chat.ChatPlatform;
import java.time.Duration;
import org.quartz.Job;

/** Breaks rules, so that the tests of the architecture see that they can fail. */
public final class PlantedWeb {

    Class<?> job() {
        return Job.class;
    }

    Duration post(ChatPlatform platform) {
        return platform.pace();
    }
}
