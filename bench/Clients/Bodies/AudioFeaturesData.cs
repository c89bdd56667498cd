using System;
using System.Text.Json;

namespace ReduGen.Bench.Clients.Bodies;

/// <summary>Makes bodies of Spotify's GET /audio-features: fractions of one to six digits, tiny ones with an exponent, whole numbers of one to six digits.</summary>
public static class AudioFeaturesData
{
    public static byte[] Make(int length) => BodyData.Make("audio_features", WriteTrack, static _ => { }, length);

    private static void WriteTrack(Utf8JsonWriter json, Random random)
    {
        string id = BodyData.Id(random, "", 22);
        json.WriteStartObject();
        json.WriteNumber("acousticness", Fraction(random));
        json.WriteString("analysis_url", $"https://api.spotify.com/v1/audio-analysis/{id}");
        json.WriteNumber("danceability", Fraction(random));
        json.WriteNumber("duration_ms", random.Next(30_000, 600_000));
        json.WriteNumber("energy", Fraction(random));
        json.WriteString("id", id);
        json.WriteNumber("instrumentalness", random.Next(3) == 0 ? 0 : MathF.Round(random.NextSingle(), 2) * 1e-5f);
        json.WriteNumber("key", random.Next(-1, 12));
        json.WriteNumber("liveness", Fraction(random));
        json.WriteNumber("loudness", MathF.Round(-30 * random.NextSingle(), 3));
        json.WriteNumber("mode", random.Next(2));
        json.WriteNumber("speechiness", Fraction(random));
        json.WriteNumber("tempo", MathF.Round(60 + (140 * random.NextSingle()), 3));
        json.WriteNumber("time_signature", BodyData.Any(random, 3, 4, 4, 4, 5));
        json.WriteString("track_href", $"https://api.spotify.com/v1/tracks/{id}");
        json.WriteString("type", "audio_features");
        json.WriteString("uri", $"spotify:track:{id}");
        json.WriteNumber("valence", Fraction(random));
        json.WriteEndObject();
    }

    private static float Fraction(Random random) => MathF.Round(random.NextSingle(), BodyData.Any(random, 1, 2, 3, 3, 3, 4, 6));
}
