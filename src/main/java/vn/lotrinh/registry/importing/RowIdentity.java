package vn.lotrinh.registry.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.lotrinh.registry.Register;
import vn.lotrinh.registry.RegisterField;
import vn.lotrinh.registry.ScanRecords;
import vn.lotrinh.registry.Stretch;

/**
 * By what a row is taken for a record that exists: by the register's identity fields, or because the same line of the same file
 * was written before. <i>Nhận ra bản ghi đã có</i>.
 */
final class RowIdentity {

    private final Register register;
    private final byte[] file;
    private final Map<String, UUID> byKey = new HashMap<>();
    private final Set<UUID> present = new HashSet<>();

    /** @param document digest of the file; with the sheet it makes the ids of its rows */
    RowIdentity(Register register, String document, String sheet) {
        this.register = register;
        this.file = sha256(register.code() + "/" + document + "/" + sheet);
    }

    void add(ScanRecords.Found found) {
        present.add(found.id());
        key(found.stretch()).ifPresent(key -> byKey.putIfAbsent(key, found.id()));
    }

    /** The same line of the same file is the same record, however often it is sent. */
    UUID idOf(int line) {
        var ofLine = ByteBuffer.wrap(sha256(line + "/" + UUID.nameUUIDFromBytes(file)));
        long high = ByteBuffer.wrap(file).getLong() & 0xffff_ffff_ffff_0000L | 0x8000L | ofLine.getShort() & 0x0fffL;
        return new UUID(high, ofLine.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L);
    }

    Optional<UUID> findTwin(UUID id, Stretch own) {
        return present.contains(id) ? Optional.of(id) : key(own).map(byKey::get);
    }

    /** Empty where the register has no identity, or the record says nothing of it. */
    Optional<String> key(Stretch stretch) {
        if (register.identity().isEmpty()
                || register.identity().stream().anyMatch(field -> stretch.value(field) == null)) {
            return Optional.empty();
        }
        return Optional.of(register.identity().stream()
                .map(field -> switch (stretch.value(field)) {
                    case java.math.BigDecimal number ->
                        number.stripTrailingZeros().toPlainString();
                    case String text -> KnownRecords.key(text);
                    case null -> "";
                    case Object other -> other.toString();
                })
                .collect(Collectors.joining("\u0000")));
    }

    /** The identity fields by name. */
    String words() {
        return register.identity().stream()
                .map(code -> register.findField(code).map(RegisterField::name).orElse("Thôn"))
                .map(name -> "“" + name + "”")
                .collect(Collectors.joining(", "));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
