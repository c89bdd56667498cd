global using ReduGen.Faults.Kit;
global using Xunit;
