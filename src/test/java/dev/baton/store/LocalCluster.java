package dev.baton.store;

import static dev.baton.store.Eventually.eventually;
import static java.util.stream.Collectors.joining;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.api.sync.RedisCommands;
import io.lettuce.core.codec.StringCodec;
import io.lettuce.core.output.StatusOutput;
import io.lettuce.core.protocol.CommandArgs;
import io.lettuce.core.protocol.CommandType;
import java.util.List;
import java.util.stream.IntStream;

/** A Redis Cluster of three nodes on loopback for all tests of this JVM, formed when the first one asks. */
final class LocalCluster {

    private static final int SLOTS = 16_384;
    private static final String PASSWORD = "open-sesame";

    private static final class Shared {

        static final LocalCluster CLUSTER = new LocalCluster();
        static final Stores STORES = Stores.over(RedisConnector.connect(CLUSTER.address(), RedisFixture.PATIENCE));
    }

    private record Node(LocalServer server, int busPort, RedisCommands<String, String> commands) {}

    private final RedisClient client = RedisClient.create();
    private final List<Node> nodes;

    private LocalCluster() {
        var folder = RedisFixture.temporaryFolder();
        nodes = IntStream.range(0, 3)
                .mapToObj(number -> start(folder.resolve("node-" + number)))
                .toList();
        form();
    }

    static Stores stores() {
        return Shared.STORES;
    }

    static LocalCluster shared() {
        return Shared.CLUSTER;
    }

    private Node start(java.nio.file.Path folder) {
        var busPort = LocalServer.freePort();
        var server =
                LocalServer.start(folder, """
                port %d
                requirepass PASSWORD
                cluster-enabled yes
                cluster-port BUS
                cluster-node-timeout 500
                save ""
                """.replace("PASSWORD", PASSWORD).replace("BUS", Integer.toString(busPort)));
        var address = RedisURI.create("redis://" + PASSWORD + "@127.0.0.1:" + server.port());
        return new Node(server, busPort, client.connect(address).sync());
    }

    /**
     * Nodes wait for their timeout before they trust the cluster; on a busy machine a short one would part them later.
     */
    private void form() {
        for (var number = 0; number < nodes.size(); number++) {
            var commands = nodes.get(number).commands();
            commands.clusterSetConfigEpoch(number + 1L);
            var from = SLOTS * number / nodes.size();
            var to = SLOTS * (number + 1) / nodes.size();
            commands.clusterAddSlots(IntStream.range(from, to).toArray());
            if (number > 0) {
                meetFirst(commands);
            }
        }
        eventually().until(() -> nodes.stream().allMatch(this::knowsAll));
        nodes.forEach(node -> node.commands().configSet("cluster-node-timeout", "15000"));
    }

    private void meetFirst(RedisCommands<String, String> commands) {
        var words = new CommandArgs<>(StringCodec.UTF8)
                .add("MEET")
                .add("127.0.0.1")
                .add(nodes.getFirst().server().port())
                .add(nodes.getFirst().busPort());
        commands.dispatch(CommandType.CLUSTER, new StatusOutput<>(StringCodec.UTF8), words);
    }

    private boolean knowsAll(Node node) {
        var info = node.commands().clusterInfo();
        return info.contains("cluster_state:ok")
                && info.contains("cluster_slots_ok:" + SLOTS)
                && info.contains("cluster_known_nodes:" + nodes.size());
    }

    RedisAddress address() {
        return RedisAddress.parse("redis-cluster://" + PASSWORD + "@"
                + nodes.stream()
                        .map(node -> "127.0.0.1:" + node.server().port())
                        .collect(joining(",")));
    }

    void configure(int number, String setting, String value) {
        nodes.get(number).commands().configSet(setting, value);
    }

    /** How many nodes hold keys. */
    long nodesInUse() {
        return nodes.stream().filter(node -> node.commands().dbsize() > 0).count();
    }

    /** Begins to move the slot of a partition to another node, and leaves it so while something is done. */
    void whileMoving(Realm realm, Runnable meanwhile) {
        var slot = io.lettuce.core.cluster.SlotHash.getSlot(realm.tag());
        var source = nodes.get(slot / (SLOTS / nodes.size() + 1));
        var target = nodes.get((nodes.indexOf(source) + 1) % nodes.size());
        source.commands().clusterSetSlotMigrating(slot, target.commands().clusterMyId());
        target.commands().clusterSetSlotImporting(slot, source.commands().clusterMyId());
        try {
            meanwhile.run();
        } finally {
            source.commands().clusterSetSlotStable(slot);
            target.commands().clusterSetSlotStable(slot);
        }
    }
}
