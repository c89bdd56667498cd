using Xunit.Sdk;
using Xunit.v3;

// What is left behind is looked for in the whole process, so one test runs at a time.
[assembly: Parallelization(Mode = ParallelMode.None)]
