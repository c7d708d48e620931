/* Runs a command and prints its wall time, its CPU time (user and system, in seconds) and the most memory it
   had (in KiB). Small, since Linux counts the memory of whoever starts a program as the program's own.

   Usage: measure RESULT COMMAND ARGUMENT… */
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return time.tv_sec + time.tv_usec / 1e6; }

int main(int count, char **arguments) {
  struct timespec start, end;
  struct rusage usage;
  int status;
  if (count < 3) return 2;
  clock_gettime(CLOCK_MONOTONIC, &start);
  pid_t child = vfork();
  if (child == 0) {
    execv(arguments[2], arguments + 2);
    _exit(127);
  }
  if (wait4(child, &status, 0, &usage) != child) return 3;
  clock_gettime(CLOCK_MONOTONIC, &end);
  FILE *result = fopen(arguments[1], "w");
  if (!result) return 3;
  fprintf(result, "{\"wall\": %.6f, \"user\": %.6f, \"system\": %.6f, \"memory\": %ld}\n",
          end.tv_sec - start.tv_sec + (end.tv_nsec - start.tv_nsec) / 1e9, seconds(usage.ru_utime),
          seconds(usage.ru_stime), usage.ru_maxrss);
  fclose(result);
  return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
