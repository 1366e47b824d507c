#define CATCH_CONFIG_RUNNER
#include "tests/support/Application.h"

#include <catch2/catch.hpp>

int main(int argc, char **argv)
{
    const auto application = qilian::test::makeApplication(argc, argv);
    return Catch::Session().run(argc, argv);
}
