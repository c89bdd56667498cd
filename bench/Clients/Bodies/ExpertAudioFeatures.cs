using System.Collections.Generic;

namespace ReduGen.Bench.Clients.Bodies;

/// <summary>Spotify's GET /audio-features as it is written by hand for System.Text.Json: numbers above all.</summary>
public sealed class ExpertAudioFeatures
{
    public List<Track>? AudioFeatures { get; set; }

    public sealed class Track
    {
        public float? Acousticness { get; set; }

        public string? AnalysisUrl { get; set; }

        public float? Danceability { get; set; }

        public long? DurationMs { get; set; }

        public float? Energy { get; set; }

        public string? Id { get; set; }

        public float? Instrumentalness { get; set; }

        public long? Key { get; set; }

        public float? Liveness { get; set; }

        public float? Loudness { get; set; }

        public long? Mode { get; set; }

        public float? Speechiness { get; set; }

        public float? Tempo { get; set; }

        public long? TimeSignature { get; set; }

        public string? TrackHref { get; set; }

        public string? Type { get; set; }

        public string? Uri { get; set; }

        public float? Valence { get; set; }
    }
}
