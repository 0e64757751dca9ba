package dev.baton.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/**
 * Where a port has a contract ({@code Leads}, {@code LeadsContract}), each {@code X} that implements it has an
 * {@code XTest} that extends it.
 */
final class ContractsAreHeld extends ArchCondition<JavaClass> {

    ContractsAreHeld() {
        super("be tested against the contract of its port");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (var port : type.getAllRawInterfaces()) {
            var contract = port.getName() + "Contract";
            if (!House.ALL.contain(contract)) {
                continue;
            }
            var test = type.getName() + "Test";
            var held = House.ALL.contain(test) && House.ALL.get(test).isAssignableTo(contract);
            events.add(new SimpleConditionEvent(type, held, type.getName() + " has no test that extends " + contract));
        }
    }
}
