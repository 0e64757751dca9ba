package dev.baton.roles;

import dev.baton.chat.ActionHandler;
import dev.baton.chat.Role;
import dev.baton.chat.SubmissionHandler;
import dev.baton.pods.Pressing;
import dev.baton.pods.TakingForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

@Configuration(proxyBeanMethods = false)
@Import({
    Tasks.class,
    Register.class,
    Rights.class,
    Finding.class,
    Telling.class,
    Keeping.class,
    AuditedTasks.class,
    ListingTasks.class,
    AddingTask.class,
    ChangingTask.class,
    TakingOn.class,
    RemovingTask.class,
    Answering.class,
    AskingWho.class
})
class RolesConfiguration {

    @Bean
    ActionHandler openNewTask(AddingTask adding) {
        return new Pressing(RoleActions.ADD, adding::open);
    }

    @Bean
    SubmissionHandler takeNewTask(AddingTask adding) {
        return new TakingForm(RoleActions.ADD, adding::take);
    }

    @Bean
    ActionHandler openTask(ChangingTask changing) {
        return new Pressing(RoleActions.CHANGE, changing::open);
    }

    @Bean
    SubmissionHandler takeTask(ChangingTask changing) {
        return new TakingForm(RoleActions.CHANGE, changing::take);
    }

    @Bean
    ActionHandler takeTaskOn(TakingOn taking) {
        return new Pressing(RoleActions.TAKE, taking::take);
    }

    @Bean
    ActionHandler openHandingTaskOn(TakingOn taking) {
        return new Pressing(RoleActions.HAND, taking::ask);
    }

    @Bean
    SubmissionHandler handTaskOn(TakingOn taking) {
        return new TakingForm(RoleActions.HAND, taking::handOn);
    }

    /** Guests may ask, too. */
    @Bean
    SubmissionHandler takeWhomToAskAbout(AskingWho asking) {
        return new TakingForm(RoleActions.WHO, asking::take, Role.GUEST);
    }

    @Bean
    ActionHandler removeTask(RemovingTask removing) {
        return new Pressing(RoleActions.REMOVE, removing::remove);
    }

    @Bean
    ActionHandler bringTaskBack(RemovingTask removing) {
        return new Pressing(RoleActions.UNDO, removing::undo);
    }
}
