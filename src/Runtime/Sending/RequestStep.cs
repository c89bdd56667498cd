using System;
using System.Net.Http;
using ReduGen.Bodies;

namespace ReduGen.Sending;

/// <summary>One of the requests that a call consists of: the first, or one that a redirect leads to.</summary>
/// <param name="Method">Its method.</param>
/// <param name="Address">Its address, without query keys.</param>
/// <param name="Body">Its body; null for none.</param>
/// <param name="HasHeaders">Whether it has the header and cookie parameters of the call, and the call has some.</param>
internal readonly record struct RequestStep(HttpMethod Method, Uri Address, RequestBody? Body, bool HasHeaders);
