package vn.lotrinh.geography;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How the child tells its parent what it found: shapes as they are stated, or a sentence. */
sealed interface ShapeAnswer {

    record Found(List<StatedFeature> features) implements ShapeAnswer {}

    record Sentence(String sentence) implements ShapeAnswer {}

    default byte[] toBytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        switch (this) {
            case Sentence(var sentence) -> {
                out.writeBoolean(false);
                out.writeUTF(sentence);
            }
            case Found(var features) -> {
                out.writeBoolean(true);
                out.writeInt(features.size());
                for (var feature : features) {
                    out.writeUTF(feature.name());
                    out.writeUTF(feature.code());
                    byte[] shape = feature.shape().geoJson().getBytes(StandardCharsets.UTF_8);
                    out.writeInt(shape.length);
                    out.write(shape);
                }
            }
        }
        return bytes.toByteArray();
    }

    static ShapeAnswer read(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (!in.readBoolean()) {
            return new Sentence(in.readUTF());
        }
        var features = new ArrayList<StatedFeature>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            String code = in.readUTF();
            var shape = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            if (ReadGeoJson.of(shape) instanceof ReadGeoJson.Outcome.Read(var read) && read.size() == 1) {
                features.add(new StatedFeature(name, code, read.getFirst().shape()));
            }
        }
        return new Found(List.copyOf(features));
    }
}
