# A workload of your own for Corelane. It then runs under every Python model:
#
#     corelane run --workload script --model python.processes --set file=THIS_FILE
#
# Corelane calls chunks(size) once, in the main program, and work(chunk) for each of the chunks, in
# whichever thread, process or interpreter the model has. The file is read anew where workers share
# no memory; its folder is on sys.path.


def chunks(size):
    """The work as a list: one object for each piece, which work() is then given.

    There should be many more pieces than workers. Pieces are sent to other processes by pickling:
    numbers, texts, tuples and the like are best.
    """
    step = 100
    return [(first, min(first + step, size)) for first in range(0, size, step)]


def work(chunk):
    """Does one piece. What it returns is checked: it has to be the same in every model.

    Integers are added up. Of anything else a checksum is taken of its repr(). None counts as 0.
    """
    first, last = chunk
    return sum(collatz_steps(n) for n in range(first + 1, last + 1))


def collatz_steps(n):
    """How often n is halved or tripled until it is 1."""
    steps = 0
    while n != 1:
        n = 3 * n + 1 if n % 2 else n // 2
        steps += 1
    return steps
