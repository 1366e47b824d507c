#pragma once

#include "app/province/Blobs.h"
#include "app/province/Counters.h"
#include "app/province/Ledger.h"
#include "app/province/Numbers.h"

namespace httplib {
class Server;
struct Request;
struct Response;
class ContentReader;
} // namespace httplib

namespace qilian::province {

/// HTTP in, capabilities out: reads each request as resources/openapi.yaml describes it, and writes the answer.
class Api {
public:
    Api(Database &database, Devices &devices, Ledger &ledger, Numbers &numbers, Blobs &blobs, Counters &counters);
    void route(httplib::Server &server);

private:
    using Request = httplib::Request;
    using Response = httplib::Response;

    void routeBlobs(httplib::Server &server);
    std::optional<Device> who(const Request &request, Response &response);

    /// A handler that gets the body whole and within its limit: the library bounds only those that announce their
    /// length.
    using HandleBody = void (Api::*)(const Request &request, Response &response, const std::string &body);
    std::function<void(const Request &, Response &, const httplib::ContentReader &)> withBody(HandleBody handle);
    void enrol(const Request &request, Response &response, const std::string &body);
    void push(const Request &request, Response &response, const std::string &body);
    void pull(const Request &request, Response &response);
    void snapshot(const Request &request, Response &response);
    void receipts(const Request &request, Response &response);
    void alarms(const Request &request, Response &response, const std::string &body);
    void giveNumbers(const Request &request, Response &response, const std::string &body);
    void health(Response &response);
    void metrics(Response &response);

    void refuseTus(Response &response);
    void createUpload(const Request &request, Response &response, const std::string &body);
    void nothingHere(const Request &request, Response &response, const std::string &body);
    void showUpload(const Request &request, Response &response);
    void appendUpload(const Request &request, Response &response, const httplib::ContentReader &reader);
    void takePiece(const Request &request, Response &response, const Blobs::Body &body);
    void giveBlob(const Request &request, Response &response);

    void send(Response &response, const sync::Problem &problem);
    void send(Response &response, const QJsonObject &json, int status = 200);
    void send(Response &response, const Pull &pull);

    Database &m_database;
    Devices &m_devices;
    Ledger &m_ledger;
    Numbers &m_numbers;
    Blobs &m_blobs;
    Counters &m_counters;
};

} // namespace qilian::province
