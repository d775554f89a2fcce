import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Date;
import org.bouncycastle.bcpg.ArmoredOutputStream;
import org.bouncycastle.bcpg.HashAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyAlgorithmTags;
import org.bouncycastle.bcpg.PublicKeyPacket;
import org.bouncycastle.bcpg.sig.KeyFlags;
import org.bouncycastle.crypto.generators.RSAKeyPairGenerator;
import org.bouncycastle.crypto.params.RSAKeyGenerationParameters;
import org.bouncycastle.openpgp.PGPException;
import org.bouncycastle.openpgp.PGPKeyRingGenerator;
import org.bouncycastle.openpgp.PGPSignature;
import org.bouncycastle.openpgp.PGPSignatureSubpacketGenerator;
import org.bouncycastle.openpgp.operator.bc.BcPGPContentSignerBuilder;
import org.bouncycastle.openpgp.operator.bc.BcPGPDigestCalculatorProvider;
import org.bouncycastle.openpgp.operator.bc.BcPGPKeyPair;

/**
 * Makes an OpenPGP key that lives as long as one rehearsal of a release, without gpg on the machine. Arguments: the file
 * for the secret key, and the file for the public key. The key has no passphrase and is worth nothing to anyone.
 */
public final class ThrowAwayKey {
    private static final int BITS = 3072;
    private static final int SECONDS_VALID = 24 * 60 * 60;

    public static void main(String[] args) throws IOException, PGPException {
        RSAKeyPairGenerator keys = new RSAKeyPairGenerator();
        keys.init(new RSAKeyGenerationParameters(BigInteger.valueOf(65537), new SecureRandom(), BITS, 100));
        BcPGPKeyPair pair = new BcPGPKeyPair(
                PublicKeyPacket.VERSION_4, PublicKeyAlgorithmTags.RSA_GENERAL, keys.generateKeyPair(), new Date());

        PGPSignatureSubpacketGenerator properties = new PGPSignatureSubpacketGenerator();
        properties.setKeyFlags(true, KeyFlags.CERTIFY_OTHER | KeyFlags.SIGN_DATA);
        properties.setKeyExpirationTime(true, SECONDS_VALID);
        PGPKeyRingGenerator ring = new PGPKeyRingGenerator(
                PGPSignature.POSITIVE_CERTIFICATION,
                pair,
                "Rehearsal of a release, not a real key",
                new BcPGPDigestCalculatorProvider().get(HashAlgorithmTags.SHA1),
                properties.generate(),
                null,
                new BcPGPContentSignerBuilder(pair.getPublicKey().getAlgorithm(), HashAlgorithmTags.SHA512),
                null);

        try (OutputStream secret = new ArmoredOutputStream(Files.newOutputStream(Path.of(args[0])))) {
            ring.generateSecretKeyRing().encode(secret);
        }
        try (OutputStream open = new ArmoredOutputStream(Files.newOutputStream(Path.of(args[1])))) {
            ring.generatePublicKeyRing().encode(open);
        }
    }
}
